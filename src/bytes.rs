//! Values as bytes, and back: numbers of a fixed length, texts after their length.
//! Trusts no bytes: what does not hold the value that is asked for gives nothing.

/// Bytes that values are written into.
#[derive(Debug, Default)]
pub struct Writer(Vec<u8>);

impl Writer {
    /// Room for so many bytes at once.
    pub fn with_capacity(bytes: usize) -> Self {
        Self(Vec::with_capacity(bytes))
    }

    /// The bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// A truth.
    pub fn bool(&mut self, value: bool) {
        self.0.push(u8::from(value));
    }

    /// A number.
    pub fn u64(&mut self, value: u64) {
        self.0.extend(value.to_le_bytes());
    }

    /// A count.
    pub fn count(&mut self, value: usize) {
        self.u64(u64::try_from(value).unwrap_or(u64::MAX));
    }

    /// A number that may be negative.
    pub fn i128(&mut self, value: i128) {
        self.0.extend(value.to_le_bytes());
    }

    /// A hash.
    pub fn u128(&mut self, value: u128) {
        self.0.extend(value.to_le_bytes());
    }

    /// Numbers, one after the other.
    pub fn numbers(&mut self, values: impl Iterator<Item = u64>) {
        let at = self.0.len();
        self.count(0);
        let start = self.0.len();
        values.for_each(|value| self.u64(value));
        let length = u64::try_from(self.0.len() - start).unwrap_or(u64::MAX);
        self.0[at..start].copy_from_slice(&length.to_le_bytes());
    }

    /// Some bytes.
    pub fn bytes(&mut self, value: &[u8]) {
        self.count(value.len());
        self.0.extend(value);
    }

    /// A text.
    pub fn text(&mut self, value: &str) {
        self.bytes(value.as_bytes());
    }

    /// What may be missing.
    pub fn option<T>(&mut self, value: Option<T>, put: impl FnOnce(&mut Self, T)) {
        self.bool(value.is_some());
        if let Some(value) = value {
            put(self, value);
        }
    }
}

/// Bytes that values are read from, in the order in which they were written.
#[derive(Debug)]
pub struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// Reads from the first byte on.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// What is not read yet.
    pub fn rest(&self) -> &'a [u8] {
        self.0
    }

    /// Whether everything is read.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*first)
    }

    /// A truth.
    pub fn bool(&mut self) -> Option<bool> {
        match self.array()? {
            [0] => Some(false),
            [1] => Some(true),
            _ => None,
        }
    }

    /// A number.
    pub fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    /// A count.
    pub fn count(&mut self) -> Option<usize> {
        self.u64()?.try_into().ok()
    }

    /// A number that may be negative.
    pub fn i128(&mut self) -> Option<i128> {
        self.array().map(i128::from_le_bytes)
    }

    /// A hash.
    pub fn u128(&mut self) -> Option<u128> {
        self.array().map(u128::from_le_bytes)
    }

    /// Numbers that were written one after the other.
    pub fn numbers(&mut self) -> Option<impl ExactSizeIterator<Item = u64> + use<'a>> {
        let (numbers, rest) = self.bytes()?.as_chunks();
        let numbers = numbers.iter().map(|bytes| u64::from_le_bytes(*bytes));
        rest.is_empty().then_some(numbers)
    }

    /// Some bytes.
    pub fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.count()?;
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    /// A text.
    pub fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.bytes()?).ok()
    }

    /// What may be missing.
    pub fn option<T>(&mut self, take: impl FnOnce(&mut Self) -> Option<T>) -> Option<Option<T>> {
        match self.bool()? {
            true => take(self).map(Some),
            false => Some(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_what_is_cut_short_is_not() {
        let mut writer = Writer::default();
        writer.bool(true);
        writer.u64(7);
        writer.i128(-7);
        writer.u128(u128::MAX);
        writer.text("perché");
        writer.option(Some(3), Writer::count);
        writer.option(None, Writer::count);
        writer.numbers([1, 2].into_iter());
        let bytes = writer.into_bytes();
        let read = |bytes| {
            let mut reader = Reader::new(bytes);
            let values = (
                reader.bool()?,
                reader.u64()?,
                reader.i128()?,
                reader.u128()?,
                reader.text()?.to_owned(),
                reader.option(Reader::count)?,
                reader.option(Reader::count)?,
                reader.numbers()?.collect(),
            );
            reader.is_empty().then_some(values)
        };
        let text = "perché".to_owned();
        let whole = (true, 7, -7, u128::MAX, text, Some(3), None, vec![1, 2]);
        assert_eq!(read(&bytes), Some(whole));
        for length in 0..bytes.len() {
            assert_eq!(read(&bytes[..length]), None);
        }
    }
}
