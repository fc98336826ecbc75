import { expect } from "chai";
import { shrink } from "../../apps/fuzz/src/shrink.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

describe("the shrinking of a failing run", () => {
  it("keeps only what the failure needs, in order", async () => {
    const fails = async (some: number[]) => some.includes(17) && some.includes(90) && some.includes(91);
    expect(await shrink(numbers(100), fails)).deep.equal([17, 90, 91]);
  });

  it("keeps all where each is needed, and nothing where none is", async () => {
    expect(await shrink(numbers(5), async (some) => some.length === 5)).deep.equal([0, 1, 2, 3, 4]);
    expect(await shrink(numbers(5), async () => true)).deep.equal([]);
  });

  it("tries some hundred lists for three of 2,500", async () => {
    let tries = 0;
    await shrink(numbers(2_500), async (some) => {
      tries++;
      return [3, 1_200, 2_499].every((one) => some.includes(one));
    });
    expect(tries).lessThan(200);
  });
});
