/**
 * The fewest items found with which `fails` still holds: the list is cut into pieces, each is left out where it fails without,
 * and the pieces get smaller until they are single items.
 */
export async function shrink<T>(items: readonly T[], fails: (some: T[]) => Promise<boolean>): Promise<T[]> {
  let left = [...items];
  let size = Math.ceil(left.length / 2);
  while (size >= 1) {
    let hasCut = false;
    for (let from = Math.max(left.length - size, 0); from >= 0 && left.length > 0; from -= size) {
      const without = left.toSpliced(from, size);
      if (!(await fails(without))) continue;
      left = without;
      hasCut = true;
    }
    if (size === 1 && !hasCut) break;
    if (size > 1) size = Math.ceil(size / 2);
  }
  return left;
}
