/** The embedded chain with $IO on it, and the meter: what one instruction of the program takes. */
import { EmbeddedChain } from "@io-net/chain";
import { associatedAddress, configAddress, IO_DECIMALS, PROGRAM_ID, USDC_DECIMALS, vaultAddress } from "@io-net/sdk";
import { ACCOUNT_SIZE, AccountLayout, MINT_SIZE, MintLayout, TOKEN_PROGRAM_ID } from "@solana/spl-token";
import { PublicKey, SystemProgram, type TransactionInstruction } from "@solana/web3.js";

const amountAt = 64; // in a token account
const mintRent = 1_461_600;
const tokenRent = 2_039_280;
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
    this.#createMint(ioMint, IO_DECIMALS, null);
    this.#createMint(usdcMint, USDC_DECIMALS, this.admin);
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
    if (!this.chain.account(at)) this.#createTokenAccount(at, owner);
    this.#add(at, amount);
  }

  /** Bytes of an account. */
  sizeOf(key: PublicKey): number {
    const account = this.chain.account(key);
    if (!account) throw new Error(`there is no account ${key.toBase58()}`);
    return account.data.length;
  }

  #add(key: PublicKey, amount: bigint): void {
    const account = this.chain.account(key)!;
    account.data.writeBigUInt64LE(account.data.readBigUInt64LE(amountAt) + amount, amountAt);
    this.chain.setAccount(key, account);
  }

  #createMint(key: PublicKey, decimals: number, freezer: PublicKey | null): void {
    const data = Buffer.alloc(MINT_SIZE);
    const freezeAuthority = freezer ?? PublicKey.default;
    const [mintAuthorityOption, freezeAuthorityOption] = [1, freezer ? 1 : 0] as const;
    const authorities = {
      mintAuthorityOption,
      mintAuthority: this.admin,
      freezeAuthorityOption,
      freezeAuthority,
    } as const;
    MintLayout.encode({ ...authorities, supply: 0n, decimals, isInitialized: true }, data);
    this.chain.setAccount(key, { lamports: mintRent, data, owner: TOKEN_PROGRAM_ID });
  }

  #createTokenAccount(key: PublicKey, owner: PublicKey): void {
    const data = Buffer.alloc(ACCOUNT_SIZE);
    const nobody = {
      delegateOption: 0,
      delegate: PublicKey.default,
      closeAuthorityOption: 0,
      closeAuthority: PublicKey.default,
    } as const;
    const amounts = { amount: 0n, delegatedAmount: 0n, isNativeOption: 0, isNative: 0n } as const;
    AccountLayout.encode({ mint: this.ioMint, owner, state: 1, ...nobody, ...amounts }, data);
    this.chain.setAccount(key, { lamports: tokenRent, data, owner: TOKEN_PROGRAM_ID });
  }
}
