// Finds modules that import one another in a circle, types included: whoever reads one of them has to read them all.
// Knows paths and what they import, not the disk.

/** @param imports Path of each module → paths of those it imports. @returns each circle once, its modules in order. */
export function findCycles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  // Tarjan's strongly connected components, with a stack of its own in the place of recursion.
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const circles: string[][] = [];

  function lower(path: string, to: number): void {
    lowest.set(path, Math.min(lowest.get(path) ?? to, to));
  }

  for (const root of imports.keys()) {
    const calls: { readonly path: string; next: number }[] = order.has(root) ? [] : [{ path: root, next: 0 }];
    for (let call = calls.at(-1); call !== undefined; call = calls.at(-1)) {
      const { path } = call;
      if (call.next === 0 && !order.has(path)) {
        order.set(path, order.size);
        lower(path, order.size - 1);
        open.push(path);
        isOpen.add(path);
      }
      const target = (imports.get(path) ?? [])[call.next];
      call.next += 1;
      if (target !== undefined) {
        if (!order.has(target)) calls.push({ path: target, next: 0 });
        else if (isOpen.has(target)) lower(path, order.get(target) ?? 0);
        continue;
      }
      calls.pop();
      const caller = calls.at(-1);
      if (caller !== undefined) lower(caller.path, lowest.get(path) ?? 0);
      if (lowest.get(path) !== order.get(path)) continue;
      const circle = open.splice(open.indexOf(path));
      for (const each of circle) isOpen.delete(each);
      if (circle.length > 1 || imports.get(path)?.includes(path)) circles.push(circle.toSorted());
    }
  }
  return circles;
}
