// Spoils a value of JSON: a part is left out, doubled, renamed, or replaced by something of another kind.

import type { Chance } from './chance.ts';
import { spoilText } from './spoil-text.ts';

const STRANGE: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  'x',
  'x'.repeat(30_000),
  [],
  {},
  [[]],
  [null],
  { length: 3 },
  'javascript:alert(1)',
  'https://',
  '2023-02-30',
  '0000-00-00',
  '__proto__',
  'constructor',
  '../../etc',
];

const NAMES = ['__proto__', 'constructor', 'toString', 'then', '', 'id', 'length', 'source'] as const;

/** An own field of that name, also where it is one that assigning would not make. */
function put(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Every place in the value that can be spoilt: what holds it, and under which name. */
function placesOf(value: unknown, places: [holder: object, name: string][] = []): [holder: object, name: string][] {
  if (typeof value !== 'object' || value === null) return places;
  for (const [name, part] of Object.entries(value)) {
    places.push([value, name]);
    placesOf(part, places);
  }
  return places;
}

function spoilPlace(holder: object, name: string, chance: Chance): void {
  const part = (holder as Record<string, unknown>)[name];
  const way = chance.below(6);
  if (way === 0) {
    if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else delete (holder as Record<string, unknown>)[name];
  } else if (way === 1) {
    if (Array.isArray(holder)) holder.push(structuredClone(part));
    else put(holder, chance.oneOf(NAMES), structuredClone(part));
  } else if (way === 2 && typeof part === 'string') {
    put(holder, name, spoilText(part, chance));
  } else if (way === 3 && typeof part === 'number') {
    put(holder, name, chance.oneOf([-part, part + 1, part * 1e300, part / 3]));
  } else {
    put(holder, name, structuredClone(chance.oneOf(STRANGE)));
  }
}

/** A copy of the value with one to four of its parts spoilt. */
export function spoilValue(value: unknown, chance: Chance): unknown {
  const whole = { value: structuredClone(value) };
  for (let times = 1 + chance.below(4); times > 0; times -= 1) {
    const [holder, name] = chance.oneOf(placesOf(whole));
    if (holder !== whole || chance.below(50) === 0) spoilPlace(holder, name, chance);
    if (!('value' in whole)) return undefined;
  }
  return whole.value;
}
