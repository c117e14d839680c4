import Testing

@testable import CoffeeChat

struct LogGammaTests {
    @Test func `of whole numbers is the logarithm of a factorial`() {
        var factorial = 0.0
        for n in 1...170 {
            #expect(abs(LogGamma.of(Double(n)) - factorial) < 1e-12 * max(1, factorial), "\(n)")
            factorial += _log(Double(n))
        }
    }

    @Test(arguments: [(0.5, 0.572_364_942_924_700_1), (1.5, -0.120_782_237_635_245_22), (0.01, 4.599_479_878_042_022)])
    func `of fractions is what the tables say`(x: Double, value: Double) {
        #expect(abs(LogGamma.of(x) - value) < 1e-13)
    }

    @Test func `of a large number does not overflow`() {
        #expect(abs(LogGamma.of(1e6) - 12_815_504.569_147_612) < 1e-6)
    }
}

/// The natural logarithm by its series: the test brings no library of its own.
private func _log(_ x: Double) -> Double {
    var (value, power) = (x, 0)
    while value > 1.5 { (value, power) = (value / 2, power + 1) }
    let z = (value - 1) / (value + 1)
    var (term, sum) = (z, 0.0)
    for k in stride(from: 1, through: 61, by: 2) {
        sum += term / Double(k)
        term *= z * z
    }
    return 2 * sum + Double(power) * 0.693_147_180_559_945_3
}
