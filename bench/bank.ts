/** The embedded chain with $IO on it, and the meter: what one instruction of the program takes. */
import { EmbeddedChain, mintState, tokenState, withAmount } from "@io-net/chain";
import { associatedAddress, configAddress, IO_DECIMALS, PROGRAM_ID, USDC_DECIMALS, vaultAddress } from "@io-net/sdk";
import { type PublicKey, SystemProgram, type TransactionInstruction } from "@solana/web3.js";

const mostUnits = 1_400_000;
const nothing = { lamports: 0, data: Buffer.alloc(0), owner: SystemProgram.programId };

export class Bank {
  /** Signatures are not looked at: they cost no compute units. */
  readonly chain = EmbeddedChain.start({ verifySignatures: false });
  /** Upgrade authority, admin and mint authority. */
  readonly admin = this.chain.payer.publicKey;

  constructor(
    readonly ioMint: PublicKey,
    readonly usdcMint: PublicKey,
  ) {
    const authority = this.admin;
    this.chain.setAccount(ioMint, mintState({ decimals: IO_DECIMALS, authority }));
    this.chain.setAccount(usdcMint, mintState({ decimals: USDC_DECIMALS, authority, freezeAuthority: authority }));
  }

  /** Runs one instruction of the program. Gives the compute units that it took, calls to other programs included. */
  run(instruction: TransactionInstruction): number {
    const { logs } = this.chain.send([instruction], [], { units: mostUnits });
    const ours = logs.flatMap((line) => {
      const [, program, units] = /^Program (\w+) consumed (\d+) of/.exec(line) ?? [];
      return program === PROGRAM_ID.toBase58() ? [Number(units)] : [];
    });
    if (ours.length !== 1)
      throw new Error(`expected one call of the program, found ${ours.length} in\n${logs.join("\n")}`);
    return ours[0]!;
  }

  /** As `run`, but puts back what it changed. */
  measure(instruction: TransactionInstruction): number {
    const written = instruction.keys.filter(({ isWritable }) => isWritable).map(({ pubkey }) => pubkey);
    const before = written.map((key) => [key, this.chain.account(key) ?? nothing] as const);
    const units = this.run(instruction);
    for (const [key, account] of before) this.chain.setAccount(key, account);
    return units;
  }

  /** Gives `owner` lamports for rent and moves $IO out of the genesis vault into a token account of his. */
  fund(owner: PublicKey, amount: bigint, at: PublicKey = associatedAddress(owner, this.ioMint)): void {
    this.chain.fund(owner, 1_000_000_000n);
    const genesisVault = vaultAddress(configAddress(), this.ioMint);
    this.#add(genesisVault, -amount);
    if (this.chain.account(at)) this.#add(at, amount);
    else this.chain.setAccount(at, tokenState(this.ioMint, owner, amount));
  }

  /** Bytes of an account. */
  sizeOf(key: PublicKey): number {
    const account = this.chain.account(key);
    if (!account) throw new Error(`there is no account ${key.toBase58()}`);
    return account.data.length;
  }

  #add(key: PublicKey, amount: bigint): void {
    this.chain.setAccount(key, withAmount(this.chain.account(key)!, amount));
  }
}
