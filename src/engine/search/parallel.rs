//! Work in parts on all cores. In the browser, which has one for us, the parts run one after the other.

use std::ops::Range;

/// Fewer items than this are not worth a thread.
const WORTH_A_THREAD: usize = 4_096;

/// Splits `0..n` into runs, answers what each makes, in order.
pub fn map_runs<T: Send>(n: usize, make: impl Fn(Range<usize>) -> T + Sync) -> Vec<T> {
    let n_runs = (n / WORTH_A_THREAD).clamp(1, n_threads());
    let runs = (0..n_runs).map(|run| n * run / n_runs..n * (run + 1) / n_runs);
    in_threads(runs.collect(), &make)
}

/// Makes something of each item of few and large ones.
pub fn map_each<T: Send>(n: usize, make: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let n_threads = n_threads().min(n.max(1));
    // Every so many items to one thread: large ones tend to lie together.
    let shares =
        in_threads((0..n_threads).map(|first| first..first + 1).collect(), &|share: Range<usize>| {
            (share.start..n).step_by(n_threads).map(&make).collect::<Vec<T>>()
        });
    let mut shares: Vec<_> = shares.into_iter().map(Vec::into_iter).collect();
    (0..n).filter_map(|item| shares[item % n_threads].next()).collect()
}

/// Two large pieces of work at once.
#[cfg(not(target_arch = "wasm32"))]
pub fn both<A: Send, B>(first: impl FnOnce() -> A + Send, second: impl FnOnce() -> B) -> (A, B) {
    std::thread::scope(|scope| {
        let first = scope.spawn(first);
        let second = second();
        (first.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), second)
    })
}

#[cfg(target_arch = "wasm32")]
pub fn both<A, B>(first: impl FnOnce() -> A, second: impl FnOnce() -> B) -> (A, B) {
    (first(), second())
}

#[cfg(not(target_arch = "wasm32"))]
fn n_threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from).min(16)
}

#[cfg(target_arch = "wasm32")]
fn n_threads() -> usize {
    1
}

#[cfg(not(target_arch = "wasm32"))]
fn in_threads<T: Send>(runs: Vec<Range<usize>>, make: &(impl Fn(Range<usize>) -> T + Sync)) -> Vec<T> {
    if runs.len() == 1 {
        return runs.into_iter().map(make).collect();
    }
    std::thread::scope(|scope| {
        let threads: Vec<_> = runs.into_iter().map(|run| scope.spawn(|| make(run))).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}

#[cfg(target_arch = "wasm32")]
fn in_threads<T>(runs: Vec<Range<usize>>, make: &impl Fn(Range<usize>) -> T) -> Vec<T> {
    runs.into_iter().map(make).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_come_back_in_order() {
        let runs = map_runs(100_000, |run| run.collect::<Vec<_>>());
        assert_eq!(runs.concat(), (0..100_000).collect::<Vec<_>>());
        assert_eq!(map_each(1_001, |item| item * 2), (0..1_001).map(|item| item * 2).collect::<Vec<_>>());
        assert_eq!(map_each(0, |item| item), Vec::<usize>::new());
        assert_eq!(both(|| "one", || 2), ("one", 2));
    }
}
