/** The worlds of the test file that runs, so that the root hook can look after them. */
import type { World } from "./world.ts";

const fileOf = new Map<World, string | undefined>();

export function remember(world: World): void {
  fileOf.set(world, undefined);
}

/** The worlds made since `file` began. Those of files before it are let go. */
export function worldsOf(file: string): World[] {
  for (const [world, made] of fileOf) {
    if (made === undefined) fileOf.set(world, file);
    else if (made !== file) fileOf.delete(world);
  }
  return [...fileOf.keys()];
}
