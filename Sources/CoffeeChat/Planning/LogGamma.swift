import Foundation

/// The logarithm of the gamma function, for positive numbers: factorials of any size without overflow.
enum LogGamma {
    /// ln Γ(x), to about fifteen digits.
    ///
    /// Stirling's series (NIST DLMF 5.11.1), which is exact to the last bit from 15 on; smaller numbers are carried up
    /// there by Γ(x + 1) = x Γ(x). Written out here since the C library's keeps a sign in a global variable.
    static func of(_ x: Double) -> Double {
        var x = x
        var below = 1.0
        while x < smallest {
            below *= x
            x += 1
        }
        let inverse = 1 / (x * x)
        let series = coefficients.reversed().reduce(0) { $0 * inverse + $1 } / x
        return (x - 0.5) * log(x) - x + halfLogOfTwoPi + series - log(below)
    }

    /// ln B(a, b) = ln Γ(a) + ln Γ(b) - ln Γ(a + b)
    static func ofBeta(_ a: Double, _ b: Double) -> Double { of(a) + of(b) - of(a + b) }

    private static let smallest = 15.0
    private static let halfLogOfTwoPi = 0.918_938_533_204_672_741_78
    /// B₂ₖ / 2k(2k - 1), from k = 1 on.
    private static let coefficients: [Double] = [
        1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156,
    ]
}
