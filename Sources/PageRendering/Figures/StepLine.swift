internal import Hypertext

/// Steps or events below each other on a line, each with its time and what it is.
struct StepLine {
    struct Step {
        let time: HTML
        let text: HTML
    }

    let steps: [Step]

    private static let width = 320
    private static let line = 12
    private static let step = 42
    private static let textStart = 30

    var size: (width: Int, height: Int) { (StepLine.width, StepLine.step * steps.count) }

    var marks: HTML {
        var html = HTML()
        let last = StepLine.step * (steps.count - 1) + 14
        html.append(#"<path class="axis" d="M\#(StepLine.line) 14V\#(last)"/>\#n"#)
        for (index, step) in steps.enumerated() {
            let top = index * StepLine.step
            html.append(#"<circle class="dot" cx="\#(StepLine.line)" cy="\#(top + 14)" r="6"/>\#n"#)
            html.append(#"<text class="strong" x="\#(StepLine.textStart)" y="\#(top + 18)">\#(step.time)</text>\#n"#)
            html.append(#"<text x="\#(StepLine.textStart)" y="\#(top + 34)">\#(step.text)</text>\#n"#)
        }
        return html
    }
}
