// Logistic regression with a ridge, and a sign for each weight where reason knows it. Knows numbers only.

export interface Example {
  readonly values: readonly number[];
  readonly isTrue: boolean;
}

export interface Fitted {
  readonly start: number;
  readonly weights: readonly number[];
}

const ROUNDS = 600;
const STEP = 0.05;

/**
 * Weights that make the examples likeliest, held small by `ridge`. `signs` holds 1 for a weight that must not be
 * negative, -1 for one that must not be positive, 0 for any. After Kingma and Ba (2015), on all examples at once.
 */
export function fitLogistic(examples: readonly Example[], signs: readonly number[], ridge: number): Fitted {
  const size = signs.length + 1;
  const weights = new Array<number>(size).fill(0);
  const mean = new Array<number>(size).fill(0);
  const spread = new Array<number>(size).fill(0);
  // Most pieces of evidence say nothing of most pairs: only those that do are gone through.
  const rows = examples.map(({ values, isTrue }) => {
    const all = [1, ...values];
    const places = all.flatMap((value, at) => (value === 0 ? [] : [at]));
    return { places, values: places.map((at) => all[at] ?? 0), target: isTrue ? 1 : 0 };
  });
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight));
    for (const { places, values, target } of rows) {
      let score = 0;
      for (let n = 0; n < places.length; n += 1) score += (values[n] ?? 0) * (weights[places[n] ?? 0] ?? 0);
      const error = 1 / (1 + Math.exp(-score)) - target;
      for (let n = 0; n < places.length; n += 1) {
        const at = places[n] ?? 0;
        slope[at] = (slope[at] ?? 0) + error * (values[n] ?? 0);
      }
    }
    for (let at = 0; at < size; at += 1) {
      const each = slope[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * each;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * each * each;
      const step = (mean[at] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      const moved = (weights[at] ?? 0) - STEP * step;
      const sign = at === 0 ? 0 : (signs[at - 1] ?? 0);
      weights[at] = sign > 0 ? Math.max(0, moved) : sign < 0 ? Math.min(0, moved) : moved;
    }
  }
  return { start: weights[0] ?? 0, weights: weights.slice(1) };
}
