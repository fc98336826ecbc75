import { IDL } from "@io-net/sdk";

interface Field {
  name: string;
  type: unknown;
}

const sizes: Record<string, number> = { u8: 1, u16: 2, u32: 4, u64: 8, i64: 8, pubkey: 32 };

/** Where the fields of an account lie in its bytes: one after the other, behind the 8 of the discriminator. From the IDL. */
export function offsetsOf(account: string): Record<string, number> {
  const offsets: Record<string, number> = {};
  let at = 8;
  for (const { name, type } of fieldsOf(account)) {
    offsets[name] = at;
    at += sizeOf(type);
  }
  return offsets;
}

function fieldsOf(name: string): Field[] {
  const type = IDL.types.find((one) => one.name === name)?.type;
  if (!type || !("fields" in type)) throw new Error(`the IDL has no structure ${name}`);
  return type.fields as unknown as Field[];
}

function sizeOf(type: unknown): number {
  if (typeof type === "string") return sizes[type]!;
  const { array, defined } = type as { array?: [unknown, number]; defined?: { name: string } };
  if (array) return sizeOf(array[0]) * array[1];
  return fieldsOf(defined!.name).reduce((sum, field) => sum + sizeOf(field.type), 0);
}
