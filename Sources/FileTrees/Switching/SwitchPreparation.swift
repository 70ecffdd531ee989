internal import Parallelism

/// Everything from the last file that was added to the published site.
struct SwitchPreparation: Sendable {
    /// What stands where the site is to stand.
    enum Target: Sendable {
        case nothing(FirstSite)
        case output(Folder)
    }

    let workplace: Workplace
    let staging: Folder
    let target: Target
    /// Why a file is not in the first site.
    let clash: FileError?
    /// Sorted by path.
    let files: [FileToSwitch]
    let isAdopting: Bool
    /// How many threads may work on it.
    let jobs: Int

    private var state: StateFolder { workplace.state }

    private var manifest: Manifest { Manifest(paths: files.map(\.path)) }

    func publish() throws(PublicationError) -> PublicationSummary {
        switch target {
        case .nothing(let site):
            // Its files lie in their places, so that the disk has refused one of any two that cannot both be.
            if let clash {
                try checkClashes()
                // On a file system where `a` and `A` are one name, that is all that can be told.
                throw .machine(clash)
            }
            return try publish(site)
        case .output(let output):
            try checkClashes()
            return try publish(over: output)
        }
    }

    /// A file at `a` and one at `a/b` cannot both be. Of two that stand there already that need not be asked.
    private func checkClashes() throws(PublicationError) {
        // The files whose paths the next one's begins with: in the order of bytes all that begin so stand together.
        var around: [FileToSwitch] = []
        for file in files {
            while let last = around.last, !file.path.begins(with: last.path.text) { around.removeLast() }
            for other in around where file.path.lies(in: other.path) && (file.file.isStaged || other.file.isStaged) {
                throw .clashingPaths(other.path.text, file.path.text)
            }
            around.append(file)
        }
    }

    private func publish(_ site: FirstSite) throws(PublicationError) -> PublicationSummary {
        var summary = summary()
        try machine { () throws(FileError) in
            if let empty = try state.place.openOutput(in: workplace.parent) {
                try site.folder.copyMode(from: empty)
            }
            try state.write(next: manifest.encoded)
            try state.write(Journal(operations: [.publishFolder]))
        }
        let start = ContinuousClock.now
        try machine { () throws(FileError) in
            try staging.move(FirstSite.name, to: workplace.parent, state.place.name)
        }
        summary.switchOver = ContinuousClock.now - start
        try finish()
        return summary
    }

    private func publish(over output: Folder) throws(PublicationError) -> PublicationSummary {
        let expected = OutputExpectation(new: files.map(\.path), old: workplace.previous.paths)
        let (found, list) = both(jobs: jobs) {
            Result { () throws(FileError) in try OutputSurvey(of: output, expecting: expected) }
        } _: {
            manifest.encoded
        }
        let survey = try machine(found.get)
        try check(survey, expected)
        let plan = SwitchPlan(files: files, expecting: expected, survey: survey)
        var summary = summary()
        summary.foreign = survey.foreign
        summary.removed = plan.removed.map(\.text)
        if !plan.operations.isEmpty {
            summary.switchOver = try run(plan, SwitchOver(staging: staging, site: output), survey, list)
        } else if manifest != workplace.previous {
            try machine { () throws(FileError) in try state.write(next: list) }
        }
        try finish()
        return summary
    }

    private func check(_ survey: OutputSurvey, _ expected: OutputExpectation) throws(PublicationError) {
        var obstacles = survey.obstacles
        var old = expected.old
        for ((path, file), stands) in zip(files, survey.standing) {
            if file.standing == .same, !stands {
                // Blocked by something that is named as an obstacle, or else removed while the site was built.
                if obstacles.isEmpty { throw .changedMeanwhile(path.text) }
            } else if file.standing == .different, !isAdopting, !old.contains(path) {
                obstacles.append(path.text)
            }
        }
        guard obstacles.isEmpty else {
            throw .foreignFiles(obstacles.sorted { compareBytes($0, $1) < 0 }, output: state.place.output)
        }
    }

    private func run(
        _ plan: SwitchPlan, _ switchOver: SwitchOver, _ survey: OutputSurvey, _ list: [UInt8]
    ) throws(PublicationError) -> Duration {
        try machine { () throws(FileError) in
            try switchOver.checkRights(for: plan.operations, in: survey.folders)
            try state.write(next: list)
            switchOver.keepOldPages(plan.operations)
            try state.write(Journal(operations: plan.operations))
        }
        return try switchOver.perform(all: plan.operations)
    }

    /// The pages are in place; what fails here is done by the next command.
    private func finish() throws(PublicationError) {
        do throws(FileError) { try state.finish() } catch { throw .interrupted(error) }
        workplace.discard()
    }

    private func summary() -> PublicationSummary {
        var summary = PublicationSummary()
        for (path, file) in files {
            summary.bytes += file.size
            if file.isStaged { summary.bytesWritten += file.size }
            switch file.standing {
            case .same: summary.unchanged += 1
            case .different: summary.changed.append(path.text)
            case .absent, .folder: summary.added.append(path.text)
            }
        }
        return summary
    }
}
