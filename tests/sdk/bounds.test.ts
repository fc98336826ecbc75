import { PARAMETER_BOUNDS } from "@io-net/sdk";
import { expect } from "chai";
import { bounds } from "../config/bounds.ts";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";

describe("the bounds of the parameters", () => {
  it("are those that the program is held to", () => {
    const held = bounds.map(([parameter, initial, min, max]) => [parameter, { default: initial, min, max }]);
    expect(held).length(28);
    expect(plain(PARAMETER_BOUNDS)).deep.equal(Object.fromEntries(held));
  });

  it("begin with what a config has that was told nothing else", async () => {
    const world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
    const initial = Object.entries(PARAMETER_BOUNDS).map(([parameter, of]) => [parameter, of.default]);
    expect(plain((await world.config()).parameters)).deep.equal(plain(Object.fromEntries(initial)));
  });
});
