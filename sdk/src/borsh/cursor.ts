/** A place in some bytes that moves on as they are read or written. */
export class Cursor {
  readonly view: DataView;
  offset = 0;

  /** @param what for the error message: what the bytes are */
  constructor(
    readonly bytes: Uint8Array,
    private readonly what = "data",
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Moves on by `size` bytes and returns where they begin. @throws {RangeError} where there are not so many. */
  take(size: number): number {
    const start = this.offset;
    if (start + size > this.bytes.length) {
      throw new RangeError(`${this.what}: ${start + size} bytes are needed, there are ${this.bytes.length}`);
    }
    this.offset = start + size;
    return start;
  }

  /** The next `size` bytes, not copied. */
  slice(size: number): Uint8Array {
    const start = this.take(size);
    return this.bytes.subarray(start, start + size);
  }
}
