//! Work on many texts in two threads: whoever waits for a window or a plan waits for it.

use std::thread;

/// What `work` makes of each item, in order; the second half is made beside the first.
///
/// Not by rayon: who waits there may be given other work meanwhile, and that may ask for the very pack that is being read.
pub(super) fn in_halves<T: Send, R: Send>(
    mut items: Vec<T>,
    work: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    let rest = items.split_off(items.len() / 2);
    thread::scope(|scope| {
        let second = scope.spawn(|| rest.into_iter().map(&work).collect::<Vec<R>>());
        let mut done: Vec<R> = items.into_iter().map(&work).collect();
        match second.join() {
            Ok(others) => done.extend(others),
            Err(panic) => std::panic::resume_unwind(panic),
        }
        done
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_stays() {
        for n in 0..6 {
            let items: Vec<usize> = (0..n).collect();
            let expected: Vec<usize> = items.iter().map(|it| it * 2).collect();
            assert_eq!(in_halves(items, |it| it * 2), expected);
        }
    }
}
