//! A map over every core, in order; putting things in order on every core.
//! Knows nothing of what is mapped.

use rayon::prelude::*;

/// Puts items in order.
pub fn sort<T: Ord + Send>(items: &mut [T]) {
    items.par_sort_unstable();
}

/// What `make` gives for each item, in the order of the items.
pub fn map<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
    items.par_iter().map(make).collect()
}
