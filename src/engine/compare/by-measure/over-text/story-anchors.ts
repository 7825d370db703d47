// The figures of a text that are sure to be of a story, or may be, by where they stand. Every other number of the text asks
// for those near it, so none may look through all of them.

/** A figure that is of a story, with its place. */
export interface StoryAnchor {
  readonly story: string;
  readonly measure: string;
  readonly paragraph: number;
  /** Whether it only may be of it, by its value and some words beside it: it supports what its own paragraph tells. */
  readonly isFaint: boolean;
}

/** What asks for an anchor of its story: an anchor of its own measure says nothing. */
interface Asking {
  readonly story: string | undefined;
  readonly measure: string;
}

export class StoryAnchors {
  private readonly byParagraph = new Map<number, StoryAnchor[]>();
  /** Of each story the first sure one of each measure. */
  private readonly sureOf = new Map<string, Map<string, StoryAnchor>>();
  private readonly stories = new Set<string>();

  constructor(anchors: Iterable<StoryAnchor>) {
    for (const anchor of anchors) this.add(anchor);
  }

  private add(anchor: StoryAnchor): void {
    const { story, measure, paragraph, isFaint } = anchor;
    this.stories.add(story);
    const there = this.byParagraph.get(paragraph) ?? [];
    this.byParagraph.set(paragraph, there);
    const isSame = (other: StoryAnchor): boolean => other.measure === measure && other.isFaint === isFaint;
    // One of a kind is enough: a paragraph has no more of them than there are measures.
    if (!there.some(isSame)) there.push(anchor);
    if (isFaint) return;
    const sure = this.sureOf.get(story) ?? new Map<string, StoryAnchor>();
    this.sureOf.set(story, sure);
    if (!sure.has(measure)) sure.set(measure, anchor);
  }

  has(story: string | undefined): boolean {
    return story !== undefined && this.stories.has(story);
  }

  /** The first sure one at most `reach` paragraphs away; else a faint one of the paragraph itself. */
  near({ story, measure }: Asking, own: number, reach: number): StoryAnchor | undefined {
    const isMeant = (anchor: StoryAnchor): boolean => anchor.story === story && anchor.measure !== measure;
    for (let paragraph = own - reach; paragraph <= own + reach; paragraph += 1) {
      const sure = this.byParagraph.get(paragraph)?.find((anchor) => !anchor.isFaint && isMeant(anchor));
      if (sure !== undefined) return sure;
    }
    return this.byParagraph.get(own)?.find((anchor) => anchor.isFaint && isMeant(anchor));
  }

  /** The first sure one of the text, where there are those of at least `least` other measures. */
  anywhere({ story, measure }: Asking, least: number): StoryAnchor | undefined {
    const sure = story === undefined ? undefined : this.sureOf.get(story);
    const others = [...(sure?.values() ?? [])].filter((anchor) => anchor.measure !== measure);
    return others.length >= least ? others[0] : undefined;
  }
}
