// The marks of one page, for which the painter's script is brought in while its article is checked, and not before.

import type { Finding } from '../model/finding.ts';
import type { PageText } from '../page/page-text.ts';
import { askBackground } from './ask-background.ts';
import type { Handshake } from './handshake.ts';
import type { Marks, MarksOptions } from './marks.ts';

export class LazyMarks {
  readonly #handshake: Handshake;
  readonly #options: MarksOptions;
  #marks: Marks | null = null;
  #coming: Promise<Marks> | null = null;
  #areHidden = false;

  constructor(handshake: Handshake, options: MarksOptions) {
    this.#handshake = handshake;
    this.#options = options;
  }

  get areHidden(): boolean {
    return this.#areHidden;
  }

  /** Has the painter brought while something else is waited for. Where it does not come, `show` says so. */
  prepare(): void {
    this.#getMarks().catch(() => undefined);
  }

  /** Rejects where the painter does not come. */
  async show(pageText: PageText, findings: readonly Finding[]): Promise<void> {
    (await this.#getMarks()).show(pageText, findings);
  }

  clear(): void {
    this.#marks?.clear();
  }

  showValues(areShown: boolean): void {
    this.#marks?.setValuesShown(areShown);
  }

  hide(areHidden: boolean): void {
    this.#areHidden = areHidden;
    this.#marks?.setVisible(!areHidden);
  }

  /** Rejects where the painter does not come. */
  async showCard(finding: Finding): Promise<void> {
    (await this.#getMarks()).showCard(finding);
  }

  /** The next call tries again where this one rejects. */
  #getMarks(): Promise<Marks> {
    this.#coming ??= this.#bringMarks().catch((error: unknown) => {
      this.#coming = null;
      throw error;
    });
    return this.#coming;
  }

  async #bringMarks(): Promise<Marks> {
    const isThere = this.#handshake.createMarks !== null;
    const asked = askBackground('bring-painter', { isThere });
    if (!isThere) await asked;
    const { createMarks } = this.#handshake;
    if (createMarks === null) throw new Error('The painter did not come.');
    const [marks, { areValuesShown }] = await Promise.all([createMarks(this.#options), asked]);
    this.#marks = marks;
    this.#marks.setVisible(!this.#areHidden);
    this.#marks.setValuesShown(areValuesShown);
    return this.#marks;
  }
}
