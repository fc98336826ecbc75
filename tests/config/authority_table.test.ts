import { readFileSync } from "node:fs";
import { IDL } from "@io-net/sdk";
import { expect } from "chai";
import { labels } from "../hostile/cast.ts";
import { type Moment, moments } from "../hostile/moments.ts";
import { keypair } from "../support/keys.ts";
import { buybackLines } from "./authority_buyback.ts";
import { jobLines } from "./authority_jobs.ts";
import { protocolLines } from "./authority_protocol.ts";
import { stakeLines } from "./authority_stake.ts";
import { userLines } from "./authority_users.ts";

const readme = readFileSync(new URL("../../programs/io-net/README.md", import.meta.url), "utf8");

/** The lines of the table, and the instructions that the second column names, as the SDK does. */
const table = readme
  .split("## Who may do what")[1]!
  .split("\n## ")[0]!
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(1) // the head
  .map((line) => {
    const [role, may, how, stop] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()) as [string, string, string, string];
    const named = [...may.matchAll(/`([a-z_]+)`/g)].map(([, name]) =>
      name!.replace(/_(.)/g, (_, c) => c.toUpperCase()),
    );
    return { role, may, how, stop, named };
  });

const lines: Record<string, () => Promise<void>> = {
  ...protocolLines,
  ...stakeLines,
  ...userLines,
  ...jobLines,
  ...buybackLines,
};

/** Who of the cast stands for which lines; others stand for none. */
const rolesOf = (label: string): string[] => {
  const [role, of] = label.split(/ (?=[abc]$|new$|\d$)/) as [string, string?];
  if (role === "admin") {
    const own = ["admin, through the queue", "admin, at once", "admin, once", "admin, handing over"];
    return of === "new" ? ["proposed admin"] : own;
  }
  if (role === "beneficiary") return [of === "new" ? "proposed beneficiary" : "beneficiary"];
  if (role === "funder") return ["grantor", "airdrop funder"];
  const inJobs: Record<string, string> = {
    resolver: "resolver",
    operator: "operator",
    device: "device key",
    payout: "payout owner",
  };
  const named = inJobs[role];
  if (named) return [named, `${named}, of a job`];
  if (role === "stranger") return ["anyone", "anyone, in a job", "anyone, of the treasury"];
  return [role === "joiner" ? "holder" : role];
};

describe("the table of who may do what", () => {
  it("has a test for each line, and a line for each test", () => {
    expect(table.map(({ role }) => role)).deep.equal(Object.keys(lines).sort(inTable));
    for (const { role, may, how, stop } of table) {
      expect(may !== "" && how !== "" && stop !== "", `${role}: what, how fast and who can stop it`).equal(true);
    }
  });

  it("names for each role the instructions that its key signs, and for anyone those that nobody need sign", async () => {
    const all = await moments();
    for (const label of labels) {
      const own = all.filter(({ signers }) =>
        signers.some(({ publicKey }) => publicKey.equals(keypair(label).publicKey)),
      );
      const signed = new Set([...own, ...(label === "stranger" ? unsigned(all) : [])].map(({ name }) => name));
      const named = table.filter(({ role }) => rolesOf(label).includes(role)).flatMap((line) => line.named);
      // Of several who stand for one role each may do a part.
      expect(named, label).include.members([...signed]);
    }
    for (const { role, named } of table) {
      const keys = labels.filter((label) => rolesOf(label).includes(role)).map((label) => keypair(label).publicKey);
      const signs = ({ signers }: Moment) => signers.some(({ publicKey }) => keys.some((key) => key.equals(publicKey)));
      const may = [...all.filter(signs), ...(role.startsWith("anyone") ? unsigned(all) : [])].map(({ name }) => name);
      expect(may, role).include.members(named);
    }
  });

  it("names every instruction", () => {
    expect([...new Set(table.flatMap(({ named }) => named))]).have.members(IDL.instructions.map(({ name }) => name));
  });

  for (const { role } of table) {
    it(`holds for the line of ${role}`, () => lines[role]!());
  }
});

function unsigned(all: Moment[]): Moment[] {
  return all.filter(({ signers }) => signers.length === 0);
}

function inTable(a: string, b: string): number {
  const place = (name: string) => table.findIndex(({ role }) => role === name);
  return place(a) - place(b);
}
