/** Actions as instructions. */
import * as sdk from "@io-net/sdk";
import { createTransferInstruction } from "@solana/spl-token";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import type { FeeName, SlashName } from "../actions.ts";
import * as cast from "../cast.ts";
import type { SingleOfStake as Action } from "../model/judge.ts";

const { ioMint } = cast;
const bn = (amount: bigint) => new BN(amount.toString());
const evidence = new Uint8Array(32).fill(1);

/** What an action sends. */
export async function callsOf(action: Action): Promise<TransactionInstruction[]> {
  if (action.kind === "donate") return [donation(action)];
  if (action.kind === "pause") return [await sdk.pause({ pauser: cast.pauser, secs: action.secs })];
  return [await ("actor" in action ? ofHolder(action) : ofNode(action))];
}

type OfHolder = Extract<Action, { actor: number }>;

function ofHolder(action: Exclude<OfHolder, { kind: "donate" }>): Promise<TransactionInstruction> {
  const owner = cast.actors[action.actor]!;
  const { ref: node } = cast.nodes[action.node]!;
  const { address } = node;
  switch (action.kind) {
    case "stake":
      return sdk.stake({ owner, node, ioMint, amount: bn(action.amount) });
    case "request":
      return sdk.requestUnstake({ owner, node, index: action.index, shares: bn(action.shares) });
    case "cancel":
      return sdk.cancelUnstake({ owner, node, index: action.index });
    case "withdraw":
      return sdk.withdrawUnstaked({ owner, node: address, ioMint, index: action.index });
    case "move":
      return sdk.moveStake({ owner, from: address, to: cast.nodes[action.to]!.ref, index: action.index, ioMint });
    case "claim":
      return sdk.claimRewards({ owner, node: address, ioMint });
    case "compound":
      return sdk.compoundRewards({ owner, node, ioMint });
    case "close":
      return sdk.closePosition({ owner, node: address });
  }
}

type OfNode = Extract<
  Action,
  { kind: "announce" | "claimCommission" | "retire" | "open" | "overturn" | "burn" | "settle" }
>;

function ofNode(action: OfNode): Promise<TransactionInstruction> {
  const { ref, operator, payoutOwner } = cast.nodes[action.node]!;
  const node = ref.address;
  switch (action.kind) {
    case "announce":
      return sdk.announceCommission({ operator, node, commissionBps: action.bps });
    case "claimCommission":
      return sdk.claimCommission({ payoutOwner, node, ioMint });
    case "retire":
      return sdk.retireNode({ operator, node });
    case "open": {
      const { code, hour, fractionBps } = action;
      return sdk.openSlash({
        slasher: cast.actors[cast.slasher]!,
        node,
        offence: { code, hour, fractionBps, evidence },
      });
    }
    case "overturn":
      return sdk.overturnSlash({ resolver: cast.actors[cast.resolver]!, node, slash: slashOf(action.slash) });
    case "burn":
      return sdk.burnSlash({ node, slash: slashOf(action.slash), ioMint });
    case "settle":
      return sdk.settleRewards({ node: ref });
  }
}

const parameters = {
  clientFee: "clientFeeBps",
  supplierFee: "supplierFeeBps",
  clientUsdcFee: "clientUsdcFeeBps",
  supplierUsdcFee: "supplierUsdcFeeBps",
  bondBps: "bondBps",
  minFill: "minFill",
  maxLot: "maxLot",
} as const;

/** A change of a fee: what queues it, and what applies it later. */
export async function changeCalls(admin: PublicKey, index: number, fee: FeeName, value: bigint) {
  const change = { kind: "parameter" as const, parameter: parameters[fee], value: bn(value) };
  const queued = { index, change, rentPayer: admin };
  return [await sdk.queueChange({ admin, index, change }), await sdk.applyChange({ payer: admin, queued })] as const;
}

const slashOf = ({ node, code, hour }: SlashName) => sdk.slashAddress(cast.nodes[node]!.ref.address, code, hour);

function donation({ actor, node, amount }: Extract<Action, { kind: "donate" }>): TransactionInstruction {
  const reserve = sdk.vaultAddress(sdk.emissionAddress(), ioMint);
  const to = node === undefined ? reserve : cast.nodes[node]!.vault;
  return createTransferInstruction(cast.wallets[actor]!, to, cast.actors[actor]!, amount);
}
