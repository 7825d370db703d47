// What points to somebody who may speak: a run of words. Knows no names and no phrases.

import { PRONOUNS } from '../../english/speech-words.ts';
import type { Token } from '../../text/tokens.ts';

/** A name, a role or a pronoun that points to somebody: tokens `[firstToken, endToken)`. */
export interface SpeakerMention {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: 'name' | 'role' | 'pronoun';
}

/** A possessive says whose something is; it ends a name. */
export const isPossessive = ({ norm, base }: Token): boolean => norm !== base;

/** Whether the word stands for somebody by itself. */
export const isPronoun = (token: Token | undefined): boolean => token !== undefined && PRONOUNS.has(token.norm);
