/// Reads `application/x-www-form-urlencoded` (URL Standard, section 5.1): a form without files, or a query.
package enum URLEncodedForm {
    package static func fields(in bytes: some Collection<UInt8>, limit: Int) throws(FormFault) -> FormFields {
        var fields = FormFields()
        var count = 0
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            count += 1
            guard count <= limit else { throw .tooManyFields(limit: limit) }
            let sign = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            let value = pair[sign...].dropFirst()
            fields.append(
                name: PercentCoding.decoded(pair[..<sign], plusIsSpace: true),
                text: PercentCoding.decoded(value, plusIsSpace: true))
        }
        return fields
    }
}
