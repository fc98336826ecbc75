/** The chain as a run begins: the protocol launched, nodes registered, every actor with $IO. */
import { EmbeddedChain, mintState, tokenState, withAmount } from "@io-net/chain";
import {
  applyChange,
  type Change,
  configAddress,
  genesis,
  IO_DECIMALS,
  initConfig,
  MIN_CHANGE_DELAY_SECS,
  queueChange,
  registerNode,
  SCHEDULES,
  startEmission,
  USDC_DECIMALS,
  vaultAddress,
} from "@io-net/sdk";
import type { TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import * as cast from "../cast.ts";
import { rules } from "../model/rules.ts";

const bn = (amount: bigint) => new BN(amount.toString());

/** Signatures are not looked at: whoever should sign counts as having signed. */
export async function launch(): Promise<EmbeddedChain> {
  const chain = EmbeddedChain.start({ verifySignatures: false });
  const { ioMint, usdcMint, mintAuthority } = cast;
  const admin = chain.payer.publicKey;
  chain.setAccount(ioMint, mintState({ decimals: IO_DECIMALS, authority: mintAuthority }));
  chain.setAccount(usdcMint, mintState({ decimals: USDC_DECIMALS }));
  const [slasher, resolver] = [cast.actors[cast.slasher]!, cast.actors[cast.resolver]!];
  const roles = { admin, pauser: cast.pauser, slasher, resolver };
  const overrides = [{ parameter: "supplierUsdcFeeBps" as const, value: bn(rules.supplierUsdcFee) }];
  chain.send([await initConfig({ authority: admin, ioMint, usdcMint, roles, oracle: cast.oracle, overrides })]);
  await admit(chain);
  chain.send([await genesis({ admin, mintAuthority, ioMint })]);
  chain.send([await startEmission({ admin, ioMint, schedule: SCHEDULES.seed })]);
  handOut(chain);
  for (const [i, node] of cast.nodes.entries()) chain.send([await registration(node, i)]);
  return chain;
}

async function admit(chain: EmbeddedChain): Promise<void> {
  const admin = chain.payer.publicKey;
  const changes: Change[] = [
    ...cast.classes.map(({ pool, multiplierBps, ...terms }, id) => {
      const [rate, rateFloor, rateCeiling] = [bn(terms.rate), bn(terms.rateFloor), bn(terms.rateCeiling)];
      const all = { name: `class ${id}`, difficultyBits: 0, pool, multiplierBps, rate, rateFloor, rateCeiling };
      return { kind: "newClass" as const, id, terms: all };
    }),
    ...cast.verifiers.map((key) => ({ kind: "newVerifier" as const, key })),
  ];
  for (const [index, change] of changes.entries()) chain.send([await queueChange({ admin, index, change })]);
  chain.warpTo(chain.now() + MIN_CHANGE_DELAY_SECS.toNumber());
  for (const [index, change] of changes.entries()) {
    chain.send([await applyChange({ payer: admin, queued: { index, change, rentPayer: admin } })]);
  }
}

/** The actors' $IO comes out of the genesis vault, so that the supply stays what it is; USDC comes out of nothing. */
function handOut(chain: EmbeddedChain): void {
  const vault = vaultAddress(configAddress(), cast.ioMint);
  chain.setAccount(vault, withAmount(chain.account(vault)!, -cast.purse * BigInt(cast.actors.length)));
  for (const [i, actor] of cast.actors.entries()) {
    chain.fund(actor, cast.pocketMoney);
    chain.setAccount(cast.wallets[i]!, tokenState(cast.ioMint, actor, cast.purse));
    chain.setAccount(cast.usdcWallets[i]!, tokenState(cast.usdcMint, actor, cast.purse));
  }
}

function registration(
  { ref, device, operator, payoutOwner }: cast.CastNode,
  id: number,
): Promise<TransactionInstruction> {
  const { processors, commissionBps, region, asking } = cast.nodeTerms[id]!;
  const offer = { region, askingUsdc: bn(asking.usdc), askingIo: bn(asking.io), payoutOwner };
  const terms = { id, processors, commissionBps, offer };
  return registerNode({ operator, device, class: ref.class, ioMint: cast.ioMint, terms });
}
