// Logistic regression with a ridge, and a sign for each weight where reason knows it. Knows numbers only.

export interface Example {
  readonly values: readonly number[];
  readonly isTrue: boolean;
}

export interface Fitted {
  readonly start: number;
  readonly weights: readonly number[];
}

/** Newton steps settle in fewer than ten; sweeps over the weights in one step, in a few dozen. */
const STEPS = 25;
const SWEEPS = 60;
const SETTLED = 1e-5;

/** An example without the zeros: most pieces of evidence say nothing of most pairs. */
interface Row {
  readonly places: readonly number[];
  readonly values: readonly number[];
  readonly target: number;
}

const rowOf = ({ values, isTrue }: Example): Row => {
  const all = [1, ...values];
  const places = all.flatMap((value, at) => (value === 0 ? [] : [at]));
  return { places, values: places.map((at) => all[at] ?? 0), target: isTrue ? 1 : 0 };
};

/** Slope and curvature of the examples' misfit at these weights. */
function bendAt(rows: readonly Row[], weights: Float64Array): { slope: Float64Array; curve: Float64Array[] } {
  const slope = new Float64Array(weights.length);
  const curve = Array.from(weights, () => new Float64Array(weights.length));
  for (const { places, values, target } of rows) {
    let score = 0;
    for (let n = 0; n < places.length; n += 1) score += (values[n] ?? 0) * (weights[places[n] ?? 0] ?? 0);
    const chance = 1 / (1 + Math.exp(-score));
    const bend = Math.max(1e-4, chance * (1 - chance));
    for (let n = 0; n < places.length; n += 1) {
      const at = places[n] ?? 0;
      const value = values[n] ?? 0;
      slope[at] = (slope[at] ?? 0) + (chance - target) * value;
      const line = curve[at] as Float64Array;
      for (let m = 0; m < places.length; m += 1) {
        const other = places[m] ?? 0;
        line[other] = (line[other] ?? 0) + bend * value * (values[m] ?? 0);
      }
    }
  }
  return { slope, curve };
}

/**
 * Weights that make the examples likeliest, held small by `ridge`. `signs` holds 1 for a weight that must not be
 * negative, -1 for one that must not be positive, 0 for any. Newton's steps, each taken weight by weight so that the
 * signs hold (Friedman, Hastie and Tibshirani 2010).
 */
export function fitLogistic(examples: readonly Example[], signs: readonly number[], ridge: number): Fitted {
  const rows = examples.map(rowOf);
  const weights = new Float64Array(signs.length + 1);
  for (let step = 0; step < STEPS; step += 1) {
    const { slope, curve } = bendAt(rows, weights);
    const before = weights.slice();
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
      let farthest = 0;
      for (let at = 0; at < weights.length; at += 1) {
        const line = curve[at] as Float64Array;
        const own = weights[at] ?? 0;
        const hold = at === 0 ? 0 : ridge;
        let pull = (slope[at] ?? 0) + hold * own;
        for (let other = 0; other < weights.length; other += 1) {
          pull += (line[other] ?? 0) * ((weights[other] ?? 0) - (before[other] ?? 0));
        }
        const moved = own - pull / ((line[at] ?? 0) + hold + 1e-9);
        const sign = at === 0 ? 0 : (signs[at - 1] ?? 0);
        weights[at] = sign > 0 ? Math.max(0, moved) : sign < 0 ? Math.min(0, moved) : moved;
        farthest = Math.max(farthest, Math.abs((weights[at] ?? 0) - own));
      }
      if (farthest < SETTLED) break;
    }
    if (weights.every((weight, at) => Math.abs(weight - (before[at] ?? 0)) < SETTLED)) break;
  }
  return { start: weights[0] ?? 0, weights: [...weights.slice(1)] };
}
