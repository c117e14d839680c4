extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// Where `needle` begins for the first time at or after `position`.
    ///
    /// Half a gigabyte may be searched, so it goes over the memory itself: through the collection, a debug build
    /// would take minutes for it.
    func firstIndex(of needle: [UInt8], from position: Int) -> Int? {
        let offset = position - startIndex
        guard let first = needle.first, offset >= 0, count - offset >= needle.count else { return nil }
        let found = withContiguousStorageIfAvailable { hay -> Int? in
            var index = offset
            let last = hay.count - needle.count
            while index <= last {
                if hay[index] == first, hay[index..<(index + needle.count)].elementsEqual(needle) { return index }
                index += 1
            }
            return nil
        }
        return (found ?? nil).map { $0 + startIndex }
    }
}
