//! Solana's own allocator, called. Left to itself the compiler copies it to each of the 700 places that allocate: a tenth of the
//! program.

use anchor_lang::solana_program::entrypoint::{BumpAllocator, HEAP_LENGTH, HEAP_START_ADDRESS};
use std::alloc::{GlobalAlloc, Layout};

// SAFETY: the runtime gives each call this memory, zeroed, and nothing else uses it.
#[global_allocator]
static HEAP: Called =
    Called(unsafe { BumpAllocator::with_fixed_address_range(HEAP_START_ADDRESS as usize, HEAP_LENGTH) });

struct Called(BumpAllocator);

// SAFETY: passes everything on.
unsafe impl GlobalAlloc for Called {
    #[inline(never)]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.0.alloc(layout)
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        self.0.dealloc(at, layout);
    }
}
