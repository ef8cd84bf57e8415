//! Putting lists in order.
//!
//! The sorts of the standard library are made for millions. In the browser, where some thousands are sorted at most,
//! their many copies took a fifth of the module: a small one does there.

use std::cmp::Ordering;

/// Equal items keep their order.
pub fn sort_by<T>(items: &mut [T], order: impl FnMut(&T, &T) -> Ordering) {
    #[cfg(not(target_arch = "wasm32"))]
    items.sort_by(order);
    #[cfg(target_arch = "wasm32")]
    tiny_sort::stable::sort_by(items, order);
}

/// Equal items may change places.
pub fn sort_unstable_by<T>(items: &mut [T], order: impl FnMut(&T, &T) -> Ordering) {
    #[cfg(not(target_arch = "wasm32"))]
    items.sort_unstable_by(order);
    #[cfg(target_arch = "wasm32")]
    tiny_sort::unstable::sort_by(items, order);
}

/// For items of which equal ones cannot be told apart.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_unstable_by(items, T::cmp);
}

/// Puts the item in its place that has `place` smaller or equal ones before it; those before it are in any order, and so
/// are those behind.
pub fn part_unstable_by<T>(items: &mut [T], place: usize, order: impl FnMut(&T, &T) -> Ordering) {
    #[cfg(not(target_arch = "wasm32"))]
    items.select_nth_unstable_by(place, order);
    #[cfg(target_arch = "wasm32")]
    {
        debug_assert!(place < items.len());
        sort_unstable_by(items, order);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_keep_their_order() {
        let mut items: Vec<(u8, usize)> = (0..100).map(|place| ((place % 3) as u8, place)).collect();
        sort_by(&mut items, |a, b| a.0.cmp(&b.0));
        assert!(items.is_sorted());
    }
}
