import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { afterTheWait, Stage, untilTheWait } from "./stage.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("npm run deploy as a process", () => {
  let stage: Stage;
  let server: Server;
  let folder: string;
  /** Called before each transaction is taken. */
  let onSend: () => void = () => {};

  before(async () => {
    stage = await Stage.create();
    folder = mkdtempSync(join(tmpdir(), "io-net-"));
    stage.keypairs.forEach(({ secretKey }, i) => {
      writeFileSync(join(folder, `${i}.json`), JSON.stringify([...secretKey]));
    });
    server = createServer(async (request, response) => {
      const body = await text(request);
      if (JSON.parse(body).method === "sendTransaction") onSend();
      response.setHeader("content-type", "application/json").end(await stage.rpc.answer(body));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
  });
  after(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  function start(...options: string[]) {
    const keypairs = stage.keypairs.flatMap((_, i) => ["--keypair", join(folder, `${i}.json`)]);
    const tsx = ["--import", "tsx", "migrations/deploy.ts", "--cluster", "localnet"];
    return spawn(process.execPath, [...tsx, ...keypairs, ...options], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: "" },
    });
  }

  async function run(...options: string[]) {
    const child = start(...options);
    const [said, complaints, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "close"),
    ]);
    return { code, complaints, last: said.trimEnd().split("\n").at(-1) };
  }

  it("says where no RPC answers", async () => {
    expect(await run("--dry-run", "--url", "http://127.0.0.1:1")).deep.equal({
      code: 1,
      complaints: "no RPC of Solana answers at http://127.0.0.1:1; pass its address with --url\n",
      last: "",
    });
  });

  it("killed in the middle, goes on when it is started again, and ends with 0 where it has to wait", async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const child = start("--url", url);
    onSend = () => stage.rpc.landed === 5 && child.kill("SIGKILL");
    const [, signal] = await once(child, "close");
    expect(signal).equal("SIGKILL");
    expect(stage.rpc.landed).equal(6); // the one in flight arrives

    onSend = () => {};
    const waits = { code: 0, complaints: "", last: "run again after 2026-01-03T00:00:00Z" };
    expect(await run("--url", url)).deep.equal(waits);
    expect(stage.rpc.landed).equal(untilTheWait);
    await stage.wait();
    expect(await run("--url", url)).deep.equal({ code: 0, complaints: "", last: "emission: done now" });
    expect(stage.rpc.landed).equal(untilTheWait + afterTheWait);
  });
});
