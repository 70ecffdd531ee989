/// A host label in punycode, without the `xn--` in front (RFC 3492, section 6.3; the names are the document's).
func punycode(_ label: Substring) -> String {
    let scalars = label.unicodeScalars.map { Int($0.value) }
    let basic = scalars.filter { $0 < 0x80 }
    var output = basic.map { UInt8($0) }
    if !basic.isEmpty { output.append(UInt8(ascii: "-")) }

    var n = 0x80
    var delta = 0
    var bias = 72
    var handled = basic.count
    while handled < scalars.count {
        let next = scalars.filter { $0 >= n }.min() ?? n
        delta += (next - n) * (handled + 1)
        n = next
        for scalar in scalars {
            if scalar < n { delta += 1 }
            if scalar == n {
                appendVariableLength(delta, bias: bias, to: &output)
                bias = adaptedBias(delta, handled + 1, isFirst: handled == basic.count)
                delta = 0
                handled += 1
            }
        }
        delta += 1
        n += 1
    }
    return String(decoding: output, as: UTF8.self)
}

private func appendVariableLength(_ delta: Int, bias: Int, to output: inout [UInt8]) {
    var q = delta
    var k = 36
    while true {
        let threshold = min(max(k - bias, 1), 26)
        if q < threshold { break }
        output.append(punycodeDigit(threshold + (q - threshold) % (36 - threshold)))
        q = (q - threshold) / (36 - threshold)
        k += 36
    }
    output.append(punycodeDigit(q))
}

private func punycodeDigit(_ value: Int) -> UInt8 {
    value < 26 ? UInt8(ascii: "a") + UInt8(value) : UInt8(ascii: "0") + UInt8(value - 26)
}

private func adaptedBias(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var k = 0
    while delta > 455 {
        delta /= 35
        k += 36
    }
    return k + 36 * delta / (delta + 38)
}
