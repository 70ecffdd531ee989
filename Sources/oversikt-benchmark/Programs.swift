import Glibc

/// Builds of one folder by two programs or more, in turns, so that each round sees the same machine: that is how a change is
/// told from what else the machine does.
struct Programs {
    let content: String
    let programs: [String]
    let rounds: Int
    /// A folder that is not there yet; every build gets one of its own in it.
    let place: String

    private struct Run {
        var wall: Double
        var processor: Double
        var peakMegabytes: Int
    }

    func run() throws {
        guard mkdir(place, 0o777) == 0 else { fail("\(place) cannot be made, or is there") }
        var runs = [[Run]](repeating: [], count: programs.count)
        // The first round warms up.
        for round in 0...rounds {
            for (number, program) in programs.enumerated() {
                let run = try build(by: program, into: "\(place)/\(round)-\(number)")
                if round > 0 { runs[number].append(run) }
            }
        }
        for (program, runs) in zip(programs, runs) {
            let peak = runs.map(\.peakMegabytes).max() ?? 0
            print(
                "\(program): wall \(spread(runs.map(\.wall))), processor \(spread(runs.map(\.processor))), peak \(peak) MB"
            )
        }
        guard let first = runs.first else { return }
        for (program, runs) in zip(programs, runs).dropFirst() {
            let times = zip(runs, first).map { $0.processor / $1.processor }
            print("\(program) takes \(spread(times)) of the processor time of \(programs[0])")
        }
    }

    private func build(by program: String, into output: String) throws -> Run {
        let arguments = [program, "build", "--quiet", "--content", content, "--output", output]
        var words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        // None: the program asks its environment for nothing but the language of its messages.
        var environment: [UnsafeMutablePointer<CChar>?] = [nil]
        let start = ContinuousClock.now
        var child = pid_t()
        guard posix_spawn(&child, program, nil, nil, &words, &environment) == 0 else {
            fail("\(program) cannot be run")
        }
        var (status, usage) = (Int32(0), rusage())
        guard wait4(child, &status, 0, &usage) == child, status == 0 else { fail("\(program) failed") }
        let wall = (ContinuousClock.now - start) / .seconds(1)
        let user = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
        let system = Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
        return Run(wall: wall, processor: user + system, peakMegabytes: usage.ru_maxrss / 1024)
    }

    /// The median, the least and the most: `2.31 (2.29 to 2.40)`.
    private func spread(_ values: [Double]) -> String {
        let sorted = values.sorted()
        guard let least = sorted.first, let most = sorted.last else { return "–" }
        return "\(hundredths(sorted[sorted.count / 2])) (\(hundredths(least)) to \(hundredths(most)))"
    }

    private func hundredths(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
