// Reads and calls what the browser itself gives to nodes, past whatever the page put in front of it.
//
// A form gives each of its fields as a property of the field's name, before its own: `<input name=parentNode>` makes
// `form.parentNode` that input, for scripts of every world. A document does the same with the names of its images,
// forms and frames. The functions here are taken once from the interfaces, where no name of a page reaches; a lint
// rule (scripts/walls) sees to it that `page` and `content` read nodes in no other way.

type Interfaces = Readonly<Record<string, { readonly prototype: object } | undefined>>;

function descriptorOf(owner: string, name: string): PropertyDescriptor | undefined {
  // The command line reads documents that no browser made: there are no such interfaces, and no page's scripts.
  const prototype = (globalThis as unknown as Interfaces)[owner]?.prototype;
  return prototype && Object.getOwnPropertyDescriptor(prototype, name);
}

/** The function with its `this` as its first argument. Bound, for a wrapper of ours would take longer than most reads. */
const withTarget = <Bound>(called: (...given: never[]) => unknown): Bound =>
  Function.prototype.call.bind(called) as Bound;

/** A function that reads the property `name` as the interface `owner` has it. */
export function reader<Target, Value>(owner: string, name: string): (target: Target) => Value {
  const get = descriptorOf(owner, name)?.get;
  if (get !== undefined) return withTarget(get);
  return (target) => (target as Record<string, Value>)[name] as Value;
}

/** A function that calls the method `name` as the interface `owner` has it. */
export function caller<Target, Given extends readonly unknown[], Result>(
  owner: string,
  name: string,
): (target: Target, ...given: Given) => Result {
  const method = descriptorOf(owner, name)?.value as ((...given: never[]) => unknown) | undefined;
  if (method !== undefined) return withTarget(method);
  return (target, ...given) => (target as Record<string, (...given: Given) => Result>)[name]?.(...given) as Result;
}
