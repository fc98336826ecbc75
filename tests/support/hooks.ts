/** After every test each world that its file made must cover what it owes. */
import { worldsOf } from "./worlds.ts";

export const mochaHooks = {
  async afterEach(this: Mocha.Context): Promise<void> {
    for (const world of worldsOf(this.currentTest?.file ?? "")) await world.assertSolvent();
  },
};
