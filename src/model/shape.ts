// Shapes: what a value that came from outside must look like, checked while the program runs.
// Knows how to check; what messages, packs and records look like is written where they arrive.

/**
 * Checks one value. `null` where it fits; else one problem in words, beginning with the place (`figures[3].printed`).
 * The type says what a value that fits is.
 */
export interface Shape<T> {
  problem(value: unknown, place: string): string | null;
  /** Never set: it carries the type. */
  readonly fits?: T;
}

/** The same value with its type where it fits. Throws an error that names the place where it does not. */
export function getFitting<T>(shape: Shape<T>, value: unknown, place: string): T {
  const problem = shape.problem(value, place);
  if (problem !== null) throw new TypeError(problem);
  return value as T;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value;
}

function simple<T>(expected: string, fits: (value: unknown) => boolean): Shape<T> {
  return {
    problem: (value, place) => (fits(value) ? null : `${place} should be ${expected} but is ${kindOf(value)}`),
  };
}

export const flag: Shape<boolean> = simple('true or false', (value) => typeof value === 'boolean');
export const amount: Shape<number> = simple('a finite number', (value) => Number.isFinite(value));
export const wholeNumber: Shape<number> = simple(
  'a whole number, 0 or more',
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
);
export const nothing: Shape<null> = simple('null', (value) => value === null);

/** A string of at most `maxLength` UTF-16 units. */
export function text(maxLength: number): Shape<string> {
  return {
    problem(value, place) {
      if (typeof value !== 'string') return `${place} should be a text but is ${kindOf(value)}`;
      return value.length <= maxLength ? null : `${place} is longer than ${maxLength} characters`;
    },
  };
}

/** A string of at least one character. */
export function filledText(maxLength: number): Shape<string> {
  const any = text(maxLength);
  return {
    problem: (value, place) => any.problem(value, place) ?? (value === '' ? `${place} is empty` : null),
  };
}

/** A calendar date, `yyyy-mm-dd`, that exists. */
export const isoDate: Shape<string> = {
  problem(value, place) {
    const isDate =
      typeof value === 'string' &&
      /^\d{4}-\d{2}-\d{2}$/.test(value) &&
      new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;
    return isDate ? null : `${place} should be a date like 2023-01-25`;
  },
};

/** An address of a page on the web; nothing that could run as script. */
export const webAddress: Shape<string> = {
  problem(value, place) {
    const isAddress = typeof value === 'string' && value.length <= 4_000 && /^https?:\/\/[^\s/]+/i.test(value);
    return isAddress ? null : `${place} should be an address that begins with https:// or http://`;
  },
};

export function oneOf<const T extends string | number | boolean>(...values: readonly T[]): Shape<T> {
  return {
    problem: (value, place) =>
      values.includes(value as T) ? null : `${place} should be ${values.map((each) => `"${each}"`).join(' or ')}`,
  };
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return { problem: (value, place) => (value === null ? null : shape.problem(value, place)) };
}

/** For a property that may be missing. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return { problem: (value, place) => (value === undefined ? null : shape.problem(value, place)) };
}

export function listOf<T>(shape: Shape<T>, maxLength: number): Shape<readonly T[]> {
  return {
    problem(value, place) {
      if (!Array.isArray(value)) return `${place} should be a list but is ${kindOf(value)}`;
      if (value.length > maxLength) return `${place} has more than ${maxLength} entries`;
      for (const [index, entry] of value.entries()) {
        const problem = shape.problem(entry, `${place}[${index}]`);
        if (problem !== null) return problem;
      }
      return null;
    },
  };
}

/** An object with these fields. Every field of the type must be given; fields that are not named are refused. */
export function fields<T extends object>(shapes: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const entries = Object.entries(shapes) as [string, Shape<unknown>][];
  return {
    problem(value, place) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return `${place} should be an object but is ${kindOf(value)}`;
      }
      const unknownField = Object.keys(value).find((name) => !Object.hasOwn(shapes, name));
      if (unknownField !== undefined) return `${place} has an unknown field "${unknownField}"`;
      for (const [name, shape] of entries) {
        const problem = shape.problem((value as Record<string, unknown>)[name], `${place}.${name}`);
        if (problem !== null) return problem;
      }
      return null;
    },
  };
}

/** One of several objects that are told apart by the value of one field. */
export function variants<Tag extends string, T extends { readonly [K in Tag]: string }>(
  tag: Tag,
  shapes: { readonly [V in T[Tag]]: Shape<Extract<T, { readonly [K in Tag]: V }>> },
): Shape<T> {
  const byName = new Map(Object.entries(shapes) as [string, Shape<unknown>][]);
  return {
    problem(value, place) {
      if (typeof value !== 'object' || value === null) return `${place} should be an object but is ${kindOf(value)}`;
      const name = (value as Record<string, unknown>)[tag];
      const shape = typeof name === 'string' ? byName.get(name) : undefined;
      if (shape === undefined) return `${place}.${tag} should be ${[...byName.keys()].join(' or ')}`;
      return shape.problem(value, place);
    },
  };
}
