import { type Idl, Program, type Provider } from "@coral-xyz/anchor";
import type { Connection } from "@solana/web3.js";
import { IDL, type IoNet } from "../artifacts/io_net.ts";

const offline: Provider = {
  get connection(): Connection {
    throw new Error("this program is offline; use the fetch functions of the SDK, or make a Program with a provider");
  },
};

/**
 * The program as Anchor knows it, without wallet or connection: its `idl`, its `coder`, and `methods` up to `instruction()`.
 * Imported from `@io-net/sdk/program`: the SDK itself loads no Anchor. Anchor's coder wants Node's `Buffer`, so it is for Node.
 * @example
 * import { program } from "@io-net/sdk/program";
 */
export const program: Program<IoNet> = new Program(IDL as Idl as IoNet, offline);
