// The invented paragraph with its marks: pointing at one shows its line, pressing it opens the very card of a page.

import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import type { Finding } from '../../model/finding.ts';
import type { MountedCard } from '../card/card-props.ts';
import { mountCard } from '../card/mount-card.tsx';
import { findPassage } from '../card/passage.ts';
import { markWords } from '../finding/mark-words.ts';
import type { Words } from '../words.ts';
import { createExample, type Example } from './example.ts';

interface OpenCard {
  readonly finding: Finding;
  readonly card: MountedCard;
  readonly host: HTMLElement;
}

export function TryMarks({ words }: { readonly words: Words }) {
  const example = useRef<Example | null>(null);
  example.current ??= createExample(words);
  const { text, date, findings } = example.current;
  const box = useRef<HTMLDivElement>(null);
  const open = useRef<OpenCard | null>(null);

  const buttonOf = (finding: Finding): HTMLElement | null =>
    box.current?.querySelector<HTMLElement>(`[data-fact="${finding.factId}"]`) ?? null;
  const close = (): void => {
    if (open.current === null) return;
    const { card, host, finding } = open.current;
    open.current = null;
    card.destroy();
    host.remove();
    buttonOf(finding)?.setAttribute('aria-expanded', 'false');
    buttonOf(finding)?.focus();
  };

  const show = (finding: Finding): void => {
    const isOpen = open.current?.finding === finding;
    close();
    const anchor = buttonOf(finding);
    if (isOpen || anchor === null) return;
    const host = document.createElement('div');
    document.body.append(host);
    const index = findings.indexOf(finding);
    const card = mountCard(host.attachShadow({ mode: 'open' }), {
      finding,
      page: { title: words.say('exampleTitle'), publisher: words.say('extensionName'), url: '', date },
      passage: findPassage(text, finding),
      theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
      words,
      place: {
        direction: words.direction,
        box: () => anchor.getBoundingClientRect(),
        sentenceBox: () => anchor.getBoundingClientRect(),
      },
      anchor,
      position: { index: index + 1, count: findings.length },
      onClose: close,
      onStep: (by) => {
        const next = findings[(index + by + findings.length) % findings.length];
        if (next) show(next);
      },
      // It is an example: nothing of it is kept.
      onHide: close,
      onSplit: close,
      onUndo: close,
    });
    anchor.setAttribute('aria-expanded', 'true');
    open.current = { finding, card, host };
  };

  let done = 0;
  return (
    <div class="example" ref={box}>
      <p class="example-title">{words.say('exampleTitle')}</p>
      <p class="example-text">
        {findings.map((finding) => {
          const before = text.slice(done, finding.start);
          done = finding.end;
          return (
            <Fragment key={finding.factId}>
              {before}
              <Mark finding={finding} date={date} words={words} onOpen={() => show(finding)} />
            </Fragment>
          );
        })}
        {text.slice(done)}
      </p>
    </div>
  );
}

interface MarkProps {
  readonly finding: Finding;
  readonly date: string;
  readonly words: Words;
  readonly onOpen: () => void;
}

function Mark({ finding, date, words, onOpen }: MarkProps) {
  const { chip, line } = markWords(finding, date, words);
  const { text } = finding;
  const lastWord = text.lastIndexOf(' ') + 1;
  const marked = `marked marked-${finding.kind}`;
  return (
    <>
      <span class={marked}>{text.slice(0, lastWord)}</span>
      <span class="unbroken">
        <span class={marked}>{text.slice(lastWord)}</span>
        <button
          type="button"
          class="chip"
          data-fact={finding.factId}
          aria-haspopup="dialog"
          aria-expanded="false"
          onClick={onOpen}
        >
          {chip}
          <span class="unseen"> {line}</span>
          <span class="chip-line" aria-hidden="true">
            {line}
          </span>
        </button>
      </span>
    </>
  );
}
