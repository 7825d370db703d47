// The interface's own words, read from the messages file the way a browser reads it.

import messages from '../../../../public/_locales/en/messages.json';
import { createWords, type Words } from '../../../../src/ui/words.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const byKey: Readonly<Record<string, Message>> = messages;

/** Fills `$NAME$` from its placeholder, as `i18n.getMessage` does; '' for an unknown key. */
export function getMessage(key: string, values: readonly string[] = []): string {
  if (key === '@@bidi_dir') return globalThis.document?.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  const entry = byKey[key];
  if (!entry) return '';
  return entry.message.replace(/\$(\w+)\$/gu, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return content.replace(/\$(\d)/gu, (__, position: string) => values[Number(position) - 1] ?? '');
  });
}

export function galleryWords(locale = 'en-GB'): Words {
  return createWords(getMessage, locale);
}
