// Loads the packs and what comes bundled with them when they are first needed, for the reason in with-engine.ts.

import type { Topic } from '../model/topic.ts';

export async function readTopics(): Promise<readonly Topic[]> {
  return (await import('../topics/topics.ts')).topics;
}
