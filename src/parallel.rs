//! A map over every core, in order.
//! Knows nothing of what is mapped.

use rayon::prelude::*;

/// What `make` gives for each item, in the order of the items.
pub fn map<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
    items.par_iter().map(make).collect()
}
