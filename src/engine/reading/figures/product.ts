// Arithmetic with printed numbers. Knows no words.

/** A product without the dust of binary fractions: 3.3 million is 3,300,000. */
export function product(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15));
}
