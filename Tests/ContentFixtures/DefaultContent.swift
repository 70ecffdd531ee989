/// A site of two regions with one trust each, three categories, and no services. All names are invented.
let defaultContent = """
    -- site.yml --
    languages: [no, en]
    title: {nb: Prøveoversikten, en: The sample overview}
    publisher: {nb: Prøvedirektoratet, en: The sample directorate}
    description: {nb: Tjenester som ikke finnes., en: Services that do not exist.}
    base_url: "https://prove.example/"
    as_of: 2026-11-01
    theme: standard
    contact: {email: post@prove.example}
    menu: [alphabet, categories, regions, trusts, icd10]
    -- registry/source.yml --
    document: {nb: prøvevedlegget, en: the sample appendix}
    publisher: {nb: Prøvedirektoratet, en: The sample directorate}
    description: {nb: En tabell som ikke finnes., en: A table that does not exist.}
    compared: 2026-10-01
    -- registry/regions.yml --
    - id: helse-prove
      name: {nb: Helse Prøve RHF, en: Sample Regional Health Authority}
    - id: helse-test
      name: {nb: Helse Test RHF, en: Test Regional Health Authority}
    -- registry/trusts.yml --
    - id: provesykehuset
      name: {nb: Prøvesykehuset HF, en: Sample Hospital Trust}
      region: helse-prove
      kind: health-trust
    - id: testsykehuset
      name: {nb: Testsykehuset HF, en: Test Hospital Trust}
      region: helse-test
      kind: health-trust
    -- registry/categories.yml --
    - id: nasjonal-behandlingstjeneste
      name: {nb: Nasjonal behandlingstjeneste, en: National treatment unit}
      plural: {nb: Nasjonale behandlingstjenester, en: National treatment units}
      name_prefix: {nb: Nasjonal behandlingstjeneste for, en: Norwegian National Unit for}
      appendix: 1
      trusts: 1
      treats_patients: true
    - id: flerregional-behandlingstjeneste
      name: {nb: Flerregional behandlingstjeneste, en: Multi-regional treatment unit}
      plural: {nb: Flerregionale behandlingstjenester, en: Multi-regional treatment units}
      name_prefix: {nb: Flerregional behandlingstjeneste for, en: Norwegian National Unit for}
      appendix: 2
      trusts: 2
      regions: 2
      treats_patients: true
    - id: nasjonal-kompetansetjeneste
      name: {nb: Nasjonal kompetansetjeneste, en: National advisory unit}
      plural: {nb: Nasjonale kompetansetjenester, en: National advisory units}
      name_prefix: {nb: Nasjonal kompetansetjeneste for, en: Norwegian National Advisory Unit on}
      appendix: 3
      functions:
        opplaering: {name: {nb: opplæring, en: training}, term_years: 5}
        kompetanseoppbygging: {name: {nb: kompetanseoppbygging, en: building up competence}, term_years: 10}
    -- registry/icd10.tsv --
    code\tkind\tparent\ttitle_nb\ttitle_en
    II\tchapter\t\tSvulster\tNeoplasms
    C00-C75\tblock\tII\tPrøveblokk\tSample block
    C50\tcategory\tC00-C75\tPrøvesykdom\tSample disease
    C50.4\tsubcategory\tC50\tPrøvesykdom, øvre del\tSample disease, upper part
    """
