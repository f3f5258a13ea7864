//! A result again for an equal input.
//! Knows nothing of what is made; equal inputs give equal results, so it cannot be seen from outside.

use std::collections::BTreeMap;

/// What was made last for each key, with the input that it was made of.
#[derive(Debug)]
pub struct Memo<K, I, R> {
    made: BTreeMap<K, (I, R)>,
}

impl<K, I, R> Default for Memo<K, I, R> {
    fn default() -> Self {
        Self {
            made: BTreeMap::new(),
        }
    }
}

impl<K: Ord, I: PartialEq, R> Memo<K, I, R> {
    /// What was made for `key`, if it was made of an equal input.
    pub fn get(&self, key: &K, input: &I) -> Option<&R> {
        let (seen, made) = self.made.get(key)?;
        (seen == input).then_some(made)
    }

    /// Keeps what has been made, and forgets every other key.
    pub fn replace(&mut self, made: impl IntoIterator<Item = (K, I, R)>) {
        self.made = made
            .into_iter()
            .map(|(key, input, made)| (key, (input, made)))
            .collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_equal_input_gives_the_result_again() {
        let mut memo = Memo::default();
        memo.replace([("a", 1, "one"), ("b", 2, "two")]);
        assert_eq!(memo.get(&"a", &1), Some(&"one"));
        assert_eq!(memo.get(&"a", &2), None);
        memo.replace([("b", 2, "two")]);
        assert_eq!(memo.get(&"a", &1), None);
    }
}
