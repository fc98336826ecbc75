import { AnchorError, LangErrorCode } from "@coral-xyz/anchor";
import { TransactionFailed } from "@io-net/chain";
import { IDL, IoNetError, parseError } from "@io-net/sdk";
import { SendTransactionError } from "@solana/web3.js";
import { expect } from "chai";
import { failed, frame, invoke, ours, stranger, success, token, truncated } from "./logs.ts";

const idl = IDL.errors.find(({ name }) => name === "hourNotSettled")!;
const hex = `0x${idl.code.toString(16)}`;
const custom = `custom program error: ${hex}`;
const anchorLine = `Program log: AnchorError thrown in programs/io-net/src/state/node/hour.rs:1. Error Code: HourNotSettled. Error Number: ${idl.code}. Error Message: ${idl.msg}.`;
const refused = [invoke(ours), anchorLine, failed(ours, custom)];

function expectHourNotSettled(shape: unknown): void {
  const error = parseError(shape);
  expect(error).instanceOf(IoNetError);
  expect(error).include({
    name: "IoNetError",
    code: idl.code,
    errorName: "HourNotSettled",
    message: "a closed hour of the node is not settled",
    hint: "send settle_rewards first",
  });
}

describe("parseError", () => {
  it("reads every shape in which a refusal arrives", () => {
    const instructionError = { InstructionError: [0, { Custom: idl.code }] };
    const shapes: Record<string, unknown> = {
      logs: refused,
      "the embedded chain": new TransactionFailed("InstructionError", refused),
      "web3.js, sending": new SendTransactionError({
        action: "send",
        signature: "",
        transactionMessage: `Transaction simulation failed: Error processing Instruction 0: ${custom}`,
        logs: refused,
      }),
      "web3.js, without logs": new SendTransactionError({
        action: "send",
        signature: "",
        transactionMessage: `Transaction simulation failed: Error processing Instruction 0: ${custom}`,
      }),
      Anchor: AnchorError.parse(refused),
      "a wallet": Object.assign(new Error("wallet"), { error: { logs: refused } }),
      "a cause": new Error("stake failed", { cause: new Error("inner", { cause: { logs: refused } }) }),
      "the JSON of a node": instructionError,
      "a simulation": { context: { slot: 1 }, value: { err: instructionError, logs: refused } },
      "a confirmation": { value: { err: instructionError } },
      "a fetched transaction": { meta: { err: instructionError, logMessages: refused } },
      "an error that holds JSON": new Error(`Transaction 5k failed (${JSON.stringify(instructionError)})`),
      "the runtime's words": `Error processing Instruction 2: ${custom}`,
    };
    for (const [name, shape] of Object.entries(shapes)) {
      expect(parseError(shape), name).not.equal(null);
      expectHourNotSettled(shape);
    }
  });

  it("keeps what was thrown as the cause, and gives an error of its own back as it is", () => {
    const thrown = new TransactionFailed("InstructionError", refused);
    const error = parseError(thrown);
    expect(error?.cause).equal(thrown);
    expect(parseError(error)).equal(error);
  });

  it("finds the refusal behind other instructions and inside of other programs", () => {
    expectHourNotSettled([...frame(stranger, 1), ...frame(ours, 1, ...frame(token, 2)), ...refused]);
    expectHourNotSettled([invoke(stranger), invoke(ours, 2), failed(ours, custom), failed(stranger, custom)]);
  });

  it("is null for the same number of another program", () => {
    expect(parseError([invoke(stranger), failed(stranger, custom)])).equal(null);
    const inner = [invoke(ours), invoke(token, 2), failed(token, custom), failed(ours, custom)];
    expect(parseError(inner), "of a program that this one called").equal(null);
    const after = [...frame(ours, 1), invoke(stranger), failed(stranger, custom)];
    expect(parseError({ logs: after, error: { InstructionError: [1, { Custom: idl.code }] } })).equal(null);
  });

  it("is not deceived by what another program prints", () => {
    const printed = [invoke(stranger), anchorLine, `Program log: ${failed(ours, custom)}`, failed(stranger, custom)];
    expect(parseError(printed)).equal(null);
  });

  it("goes by the number where the logs are cut off inside of the refused instruction", () => {
    const error = { InstructionError: [1, { Custom: idl.code }] };
    const cut = [...frame(stranger, 1), invoke(ours), invoke(token, 2), success(token), "Program log: x", truncated];
    expectHourNotSettled({ error, logs: cut });
    expect(parseError({ error, logs: [...frame(ours, 1), invoke(stranger), truncated] })).equal(null);
    expect(parseError({ error, logs: [...frame(ours, 1), truncated] }), "before it").equal(null);
    expect(parseError(cut), "without a number").equal(null);
  });

  it("is null for everything that is no error of a program", () => {
    const blockhash = new Error("Blockhash not found");
    const outOfUnits = [invoke(ours), failed(ours, "exceeded CUs meter at BPF instruction")];
    const none = [
      undefined,
      null,
      0,
      "",
      "x",
      [],
      {},
      blockhash,
      outOfUnits,
      { InstructionError: [0, "InvalidArgument"] },
    ];
    for (const thrown of none) expect(parseError(thrown), String(thrown)).equal(null);
    expect(parseError({ InstructionError: [0, { Custom: 1 }] }), "a number that is not ours").equal(null);
    const circular: { cause?: unknown } = {};
    circular.cause = circular;
    expect(parseError(circular)).equal(null);
  });

  it("knows every error of the program, each with what is wrong and what to do", () => {
    for (const { code, name, msg } of IDL.errors) {
      const error = parseError({ InstructionError: [0, { Custom: code }] })!;
      expect(error.errorName.toLowerCase(), name).equal(name.toLowerCase());
      expect(`${error.message}; ${error.hint}`).equal(msg);
      expect(error.hint, `${name}: a message is "what is wrong; what to do"`).not.equal("");
    }
  });

  it("knows Anchor's own errors by the names that Anchor logs", () => {
    const known: [number, string][] = [
      [101, "InstructionFallbackNotFound"],
      [2006, "ConstraintSeeds"],
      [3007, "AccountOwnedByWrongProgram"],
      [3012, "AccountNotInitialized"],
    ];
    for (const [code, name] of known) {
      const error = parseError([invoke(ours), failed(ours, `custom program error: 0x${code.toString(16)}`)]);
      expect(error?.errorName).equal(name);
      expect(error?.hint).not.equal("");
    }
    for (const [name, code] of Object.entries(LangErrorCode) as [string, number][]) {
      const error = parseError({ InstructionError: [0, { Custom: code }] });
      if (error) expect(error.errorName, String(code)).equal(name);
    }
  });
});
