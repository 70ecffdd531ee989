/// What every page offers besides its content.
struct PageToolWords: Sendable {
    let address, copy, copied, edit, colours, asOnDevice, light, dark, northernSami: String

    init(_ words: inout WordReader) {
        address = words.text(
            "page_address", nb: "Adressen til siden", nn: "Adressa til sida", en: "The address of this page")
        copy = words.text("page_copy", nb: "Kopier adressen", nn: "Kopier adressa", en: "Copy the address")
        copied = words.text(
            "page_copied", nb: "Adressen er kopiert", nn: "Adressa er kopiert", en: "The address is copied")
        edit = words.text("page_edit", nb: "Rediger denne siden", nn: "Rediger denne sida", en: "Edit this page")
        colours = words.text(
            "page_colours", nb: "Farger på skjermen", nn: "Fargar på skjermen", en: "Colours on the screen")
        asOnDevice = words.text("page_as_on_device", nb: "Som på enheten", nn: "Som på eininga", en: "As on the device")
        light = words.text("page_light", nb: "Lyse", nn: "Lyse", en: "Light")
        dark = words.text("page_dark", nb: "Mørke", nn: "Mørke", en: "Dark")
        northernSami = words.text(
            "page_northern_sami", nb: "Davvisámegillii", nn: "Davvisámegillii", en: "Davvisámegillii")
    }
}
