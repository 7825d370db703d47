// The gate on pages on the topic and off it: what it asks of the browser, and when. The browser's interface is one of
// this test, and every use of it moves the clock, so that the limit is exact on any machine.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startGate } from '../../../src/content/gate.ts';
import { getHandshake } from '../../../src/content/handshake.ts';
import { nextTask } from '../../../src/page/time-slices.ts';
import { type TellingWords, writeTellingNames } from '../../../src/protocol/telling-names.ts';

/** As long as Firefox takes to set one part of its interface up. */
const SET_UP_MS = 7;

const PARAGRAPH = 'The committee heard in public that nothing had been decided on the matter of the footbridge so far.';

const testAddress = location.href;

let uses: string[] = [];
let sent: unknown[] = [];
let nowMs = 0;
let sliceMs = 0;
let longestMs = 0;

/** The first use of a part of the interface. A microtask has its turn as soon as a slice is over, and never within one. */
function setUp(part: string): void {
  if (uses.includes(part)) return;
  uses.push(part);
  if (sliceMs === 0) {
    queueMicrotask(() => {
      longestMs = Math.max(longestMs, sliceMs);
      sliceMs = 0;
    });
  }
  sliceMs += SET_UP_MS;
  nowMs += SET_UP_MS;
}

const runtime = {
  get id() {
    setUp('id');
    return 'second-source';
  },
  sendMessage(message: unknown) {
    sent.push(message);
    return Promise.resolve({ ok: true, reply: { isOffHere: false } });
  },
};

const native = {
  get runtime() {
    setUp('runtime');
    return runtime;
  },
};

function showArticle(title: string): void {
  history.replaceState(history.state, '', '/news/an-article');
  document.head.innerHTML = `<title>${title}</title><meta property="og:type" content="article">`;
  document.body.innerHTML = `<article><h1>${title}</h1>${`<p>${PARAGRAPH}</p>`.repeat(20)}</article>`;
}

const untilReported = (kind: string) => vi.waitFor(() => expect(getHandshake().gateReport?.kind).toBe(kind));

beforeEach(() => {
  uses = [];
  sent = [];
  longestMs = 0;
  Object.defineProperty(globalThis, 'browser', {
    configurable: true,
    get() {
      setUp('browser');
      return native;
    },
  });
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
});

afterEach(() => {
  getHandshake().stopGate?.();
  Reflect.deleteProperty(globalThis, 'browser');
  history.replaceState(history.state, '', testAddress);
  vi.restoreAllMocks();
});

describe('off the topic', () => {
  it('leaves word of the page, and does not touch the interface of the browser', async () => {
    showArticle('Council to look at applications again');
    startGate();
    await untilReported('not-on-topic');
    await nextTask();
    await nextTask();
    expect([uses, sent]).toEqual([[], []]);
  });

  it('of a page that is no article it says nothing, and does not touch the interface of the browser', async () => {
    showArticle('Council to look at applications again');
    history.replaceState(history.state, '', '/');
    startGate();
    await nextTask();
    await nextTask();
    expect(getHandshake().gateReport).toEqual({ kind: 'not-an-article' });
    expect([uses, sent]).toEqual([[], []]);
  });

  it('leaves no word once it is stopped', async () => {
    showArticle('Council to look at applications again');
    startGate();
    await untilReported('not-on-topic');
    getHandshake().stopGate?.();
    expect(getHandshake().gateReport).toBeNull();
  });

  it('does not look at a page that nobody sees, until it is shown', async () => {
    const isHidden = vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(true);
    showArticle('Council to look at applications again');
    const tidied = new Promise((resolve) => {
      isHidden.mockImplementation(() => {
        resolve(null);
        return true;
      });
    });
    startGate();
    await tidied;
    await nextTask();
    await nextTask();
    expect(getHandshake().gateReport).toEqual({ kind: 'looking' });
    isHidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await untilReported('not-on-topic');
  });
});

describe('with reports of the reader', () => {
  const BRIDGE = { words: ['committee', 'footbridge', 'council', 'decided'], weights: [100, 200, 100, 100] };
  const FERRY = { words: ['ferry', 'morwenna', 'skelwick', 'coastguard'], weights: [100, 200, 200, 100] };

  const tell = (...reports: TellingWords[]) => {
    const read = vi.fn(() => Promise.resolve(writeTellingNames(reports.map((report) => [report]))));
    getHandshake().readTellingNames = read;
    return read;
  };

  afterEach(() => {
    delete getHandshake().readTellingNames;
  });

  it('lets a page in that could tell a story of theirs, whatever its topic', async () => {
    tell(FERRY, BRIDGE);
    showArticle('Council to look at applications again');
    startGate();
    await vi.waitFor(() => expect(sent).toEqual([{ name: 'open-page', request: {} }]));
  });

  it('lets every other page go, and sends nothing', async () => {
    const read = tell(FERRY);
    showArticle('Council to look at applications again');
    startGate();
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    await nextTask();
    await nextTask();
    expect(getHandshake().gateReport).toEqual({ kind: 'not-on-topic' });
    expect([uses, sent]).toEqual([[], []]);
  });

  it('does not read what it was told of them on a page that is no article, or that is let in anyway', async () => {
    const read = tell(BRIDGE);
    showArticle('Council to look at applications again');
    history.replaceState(history.state, '', '/');
    startGate();
    await nextTask();
    await nextTask();
    getHandshake().stopGate?.();
    showArticle('Met Police officers face misconduct hearings');
    startGate();
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    expect(read).not.toHaveBeenCalled();
  });

  it('looks again when it is told of another report', async () => {
    showArticle('Council to look at applications again');
    startGate();
    await untilReported('not-on-topic');
    getHandshake().lookAgain?.(writeTellingNames([[FERRY]]));
    await nextTask();
    await nextTask();
    expect(sent).toEqual([]);
    getHandshake().lookAgain?.(writeTellingNames([[FERRY], [BRIDGE]]));
    await vi.waitFor(() => expect(sent).toEqual([{ name: 'open-page', request: {} }]));
    getHandshake().stopGate?.();
    expect(getHandshake().lookAgain).toBeUndefined();
  });

  it('sends nothing once it is stopped', async () => {
    let answer: (names: string) => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      getHandshake().readTellingNames = () => {
        resolve();
        return new Promise((settle) => {
          answer = settle;
        });
      };
    });
    showArticle('Council to look at applications again');
    startGate();
    await asked;
    getHandshake().stopGate?.();
    answer(writeTellingNames([[BRIDGE]]));
    await nextTask();
    await nextTask();
    expect(sent).toEqual([]);
  });
});

describe('on the topic', () => {
  // Of Firefox, by which it is known.
  const fileName = Object.getOwnPropertyDescriptor(Error.prototype, 'fileName');
  afterEach(() => {
    if (fileName) Object.defineProperty(Error.prototype, 'fileName', fileName);
    else Reflect.deleteProperty(Error.prototype, 'fileName');
  });

  it('asks for the reader, and where that takes long has each part of the interface set up in a task of its own', async () => {
    Object.defineProperty(Error.prototype, 'fileName', { configurable: true, value: '' });
    showArticle('Met Police officers face misconduct hearings');
    startGate();
    await vi.waitFor(() => expect(sent).toEqual([{ name: 'open-page', request: {} }]));
    expect(uses).toEqual(['browser', 'runtime', 'id']);
    expect(longestMs).toBe(SET_UP_MS);
    expect(getHandshake().gateReport).toEqual({ kind: 'checking' });
  });

  it('asks in the task of its look elsewhere', async () => {
    Reflect.deleteProperty(Error.prototype, 'fileName');
    showArticle('Met Police officers face misconduct hearings');
    startGate();
    const isSent = vi.waitFor(() => expect(sent).toHaveLength(1));
    let isTaskOver = false;
    void nextTask().then(() => {
      isTaskOver = true;
    });
    for (let turn = 0; turn < 20 && sent.length === 0; turn += 1) await Promise.resolve();
    expect(isTaskOver).toBe(false);
    expect(sent).toHaveLength(1);
    await isSent;
  });
});

describe('while the browser reads the document', () => {
  const arriving = (): (() => void) => {
    const state = vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');
    document.body.remove();
    return () => {
      state.mockReturnValue('interactive');
      document.dispatchEvent(new Event('readystatechange'));
    };
  };
  const HEAD = '<meta property="og:type" content="article">';
  const ON_TOPIC = 'Met Police officers face misconduct hearings';
  const writeHead = (title: string, meta = HEAD): void => {
    history.replaceState(history.state, '', '/news/an-article');
    document.head.innerHTML = `<title>${title}</title>${meta}`;
  };
  const writeBody = (text = PARAGRAPH): HTMLElement => {
    const body = document.createElement('body');
    body.innerHTML = `<article>${`<p>${text}</p>`.repeat(20)}</article>`;
    document.documentElement.append(body);
    return body;
  };
  const turns = async (): Promise<void> => {
    await nextTask();
    await nextTask();
  };

  afterEach(() => {
    if (document.body === null) document.documentElement.append(document.createElement('body'));
  });

  it('asks as soon as a head that tells enough is there, and once', async () => {
    const end = arriving();
    startGate();
    writeHead(ON_TOPIC);
    await turns();
    expect(sent).toEqual([]);
    document.documentElement.append(document.createElement('body'));
    await vi.waitFor(() => expect(sent).toEqual([{ name: 'open-page', request: {} }]));
    end();
    await turns();
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['of another topic', 'Council to look at applications again', HEAD],
    ['that does not call it an article', ON_TOPIC, ''],
  ])('leaves a head %s to the whole document, and is not done before', async (_, title, meta) => {
    const end = arriving();
    startGate();
    writeHead(title, meta);
    document.documentElement.append(document.createElement('body'));
    await turns();
    expect(getHandshake().gateReport).toEqual({ kind: 'looking' });
    expect(uses).toEqual([]);
    document.body.remove();
    writeBody();
    end();
    await (meta === '' ? vi.waitFor(() => expect(sent).toHaveLength(1)) : untilReported('not-on-topic'));
  });

  it('looks at the whole document where it is shown late', async () => {
    const end = arriving();
    const isHidden = vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(true);
    startGate();
    writeHead(ON_TOPIC);
    writeBody();
    await turns();
    end();
    await turns();
    expect(sent).toEqual([]);
    isHidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(sent).toHaveLength(1));
  });

  it('is silent once it is stopped', async () => {
    const end = arriving();
    startGate();
    getHandshake().stopGate?.();
    writeHead(ON_TOPIC);
    writeBody();
    end();
    await turns();
    expect(sent).toEqual([]);
    expect(getHandshake().gateReport).toBeNull();
  });

  it('keeps what it is told of reports until all is there', async () => {
    const end = arriving();
    startGate();
    writeHead('Council to look at applications again');
    getHandshake().lookAgain?.(
      writeTellingNames([
        [{ words: ['committee', 'footbridge', 'council', 'decided'], weights: [100, 200, 100, 100] }],
      ]),
    );
    writeBody();
    await turns();
    expect(sent).toEqual([]);
    end();
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    delete getHandshake().readTellingNames;
  });
});

describe('metadata that tell the topic', () => {
  it('of a page that is called no article are not: its text decides', async () => {
    showArticle('Met Police officers face misconduct hearings');
    document.querySelector('meta')?.remove();
    document.body.innerHTML = '<article><h1>Met Police officers face misconduct hearings</h1></article>';
    startGate();
    await nextTask();
    await nextTask();
    await untilReported('not-an-article');
    expect(sent).toEqual([]);
  });

  it('that tell no topic leave it to the text', async () => {
    showArticle('Hearings for dozens');
    const paragraph = document.querySelector('p');
    if (paragraph) paragraph.textContent = `Scotland Yard said that officers were sacked. ${PARAGRAPH}`;
    startGate();
    await vi.waitFor(() => expect(sent).toHaveLength(1));
  });
});

it('looks at a page whose address never stands still, and not at each change', async () => {
  // By the clock of the browser.
  vi.restoreAllMocks();
  const looks = vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(false);
  showArticle('Council to look at applications again');
  startGate();
  await untilReported('not-on-topic');
  looks.mockClear();
  for (let change = 0; change < 40; change += 1) {
    history.replaceState(history.state, '', `/news/an-article?at=${change}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await untilReported('not-on-topic');
  expect(looks.mock.calls.length).toBeGreaterThan(0);
  expect(looks.mock.calls.length).toBeLessThan(6);
});

it('comes to an end of a look that takes longer than the address of its page stands still', async () => {
  // As on a busy page, which lets each slice do one step.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    nowMs += 5;
    return nowMs;
  });
  vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(false);
  showArticle('Council to look at applications again');
  document.body.innerHTML = `<article>${'<p>Short.</p>'.repeat(5_000)}<p>${PARAGRAPH}</p></article>`;
  let change = 0;
  const restless = setInterval(() => {
    change += 1;
    history.replaceState(history.state, '', `/news/an-article?at=${change}`);
    document.title = `Council to look at applications again (${change})`;
  }, 20);
  try {
    startGate();
    await vi.waitFor(() => expect(getHandshake().gateReport?.kind).toBe('not-on-topic'), { timeout: 15_000 });
    // Else this was no look that is longer.
    expect(change).toBeGreaterThan(2);
  } finally {
    clearInterval(restless);
  }
});
