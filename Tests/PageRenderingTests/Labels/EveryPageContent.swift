/// The content of a site that has every kind of page, in every state that pages have words for. Each of its own words has a
/// Q, which no word of the interface has: so what stands on a page without one, the program has said.
///
/// On 1 November 2026.
let everyPageContent =
    siteOfEveryPage + bodiesOfEveryPage + categoriesOfEveryPage + registryOfEveryPage + rowsOfEveryPage
    + textsOfEveryPage + articlesOfEveryPage

private let siteOfEveryPage = """
    -- site.yml --
    languages: [no, en]
    title: {nb: Qoversikt, en: Qoverview}
    publisher: {nb: Qutgiver, en: Qpublisher}
    description: {nb: Qomtale, en: Qdescription, se: Qsámi}
    notice: {nb: Qvarsel, en: Qnotice}
    base_url: "https://q.example/"
    edit_url: "https://q.example/{path}"
    as_of: 2026-11-01
    theme: standard
    contact: {email: q@q.example, phone: "00 00 00 00"}
    menu: [fields, alphabet, icd10, {title: {nb: Qgruppe, en: Qgroup}, items: [regions, categories]}, {title: {nb: Qut, en: Qout}, address: "https://q.example/"}]
    article_groups:
      - {id: qgruppe, name: {nb: Qgruppe, en: Qgroup}, footer: true}
    search_examples: {no: [Qord], en: [Qword]}
    -- gone.yml --
    - address: /qborte/

    """

private let bodiesOfEveryPage = """
    -- registry/source.yml --
    document: {nb: qvedlegg, en: qappendix}
    publisher: {nb: Qetat, en: Qagency}
    description: {nb: Qtabell., en: Qtable.}
    address: "https://q.example/vedlegg"
    compared: 2026-10-01
    -- registry/regions.yml --
    - id: nord
      name: {nb: Qnord, en: Qnorth}
      website: "https://nord.q.example/"
      contact: {email: q@q.example, phone: "00 00 00 00"}
      support_unit: {name: {nb: Qenhet, en: Qunit}, email: q@q.example, source: {nb: Qbok., en: Qbook.}}
    - id: sor
      name: {nb: Qsør, en: Qsouth}
    -- registry/trusts.yml --
    - id: qforetak
      name: {nb: Qforetak, en: Qtrust}
      region: nord
      kind: health-trust
      website: "https://q.example/"
      hospitals:
        - {id: qhus, name: Qhus, place: Qby}
        - {id: qgammelt, name: Qgammelt}
    - id: qstiftelse
      name: {nb: Qstiftelse, en: Qfoundation}
      region: sor
      kind: private-non-profit
    - id: qtomt
      name: {nb: Qtomt, en: Qempty}
      region: sor
      kind: health-trust

    """

private let categoriesOfEveryPage = """
    -- registry/categories.yml --
    - id: behandling
      name: {nb: Qbehandling, en: Qtreatment}
      plural: {nb: Qbehandlinger, en: Qtreatments}
      name_prefix: {nb: Qbehandling qfor, en: Qtreatment qof}
      appendix: 1
      trusts: 1
      treats_patients: true
      purpose: {nb: Qhensikt., en: Qpurpose.}
      must:
        - {text: {nb: Qmå., en: Qmust.}, basis: {nb: § 4-4 q, en: § 4-4 q}}
      must_not:
        - text: {nb: Qmåikke., en: Qmustnot.}
      placement:
        - text: {nb: Qsted., en: Qplace.}
      term: {nb: Qtid., en: Qterm.}
      decision: {nb: Qvedtak., en: Qdecision.}
      afterwards: {nb: Qetterpå., en: Qafterwards.}
      articles: [qartikkel]
      source: {nb: Qbok., en: Qbook.}
    - id: flerregional
      name: {nb: Qdelt, en: Qshared}
      plural: {nb: Qdelte, en: Qsharedones}
      name_prefix: {nb: Qdelt qfor, en: Qshared qfor}
      appendix: 2
      trusts: 2
      regions: 2
      treats_patients: true
    - id: kompetanse
      name: {nb: Qkompetanse, en: Qadvice}
      plural: {nb: Qkompetanser, en: Qadvices}
      name_prefix: {nb: Qkompetanse qfor, en: Qadvice qon}
      appendix: 3
      functions:
        opplaering: {name: {nb: qopplæring, en: qtraining}, term_years: 5}
      afterwards: {nb: Qetterpå., en: Qafterwards.}
    - id: senter
      name: {nb: Qsenter, en: Qcentre}
      plural: {nb: Qsentre, en: Qcentres}
    - id: ingen
      name: {nb: Qingen, en: Qnone}
      plural: {nb: Qingenting, en: Qnothing}
    -- registry/icd10.tsv --
    code\tkind\tparent\ttitle_nb\ttitle_en
    I\tchapter\t\tQinfeksjoner\tQinfections
    II\tchapter\t\tQsvulster\tQneoplasms
    C00-C75\tblock\tII\tQblokk\tQblock
    C50\tcategory\tC00-C75\tQsykdom\tQdisease
    C50.4\tsubcategory\tC50\t\tQupper
    C51\tcategory\tC00-C75\tQannen\tQother
    D00-D09\tblock\tII\tQtom\tQempty

    """

private let registryOfEveryPage = """
    -- registry/calendar.yml --
    - id: apner
      subject: application
      name: {nb: Qåpner, en: Qopens}
      who: {nb: qenhet, en: qunit}
      day: 10-01
      until: 11-30
      from: 2024
      source: {nb: qbok, en: qbook}
      article: qartikkel
    - {id: avgjores, subject: decision, name: {nb: Qavgjøres, en: Qdecided}, who: {nb: qetat, en: qagency}, day: 12-15, from: 2024, to: 2026, source: {nb: qbok, en: qbook}}
    - {id: gjelder, subject: effect, name: {nb: Qgjelder, en: Qholds}, who: {nb: qetat, en: qagency}, day: 01-01, from: 2024, source: {nb: qbok, en: qbook}}
    - {id: rapport, subject: report, name: {nb: Qrapport, en: Qreport}, who: {nb: qtjeneste, en: qservice}, day: 03-01, from: 2020, source: {nb: qbok, en: qbook}}
    - {id: vurderes, subject: assessment, name: {nb: Qvurderes, en: Qassessed}, who: {nb: qetat, en: qagency}, time: {nb: qavogtil, en: qattimes}, from: 2020, source: {nb: qbok, en: qbook}}
    - {id: gjennomgas, subject: review, name: {nb: Qgjennomgås, en: Qreviewed}, who: {nb: qetat, en: qagency}, day: 01-31, from: 2012, to: 2019, source: {nb: qbok, en: qbook}}
    -- registry/applications.yml --
    - id: soknad
      name: {nb: Qsøknad, en: Qapplication}
      categories: [behandling]
      points: [{nb: qpunkt, en: qpoint}]
      source: {nb: Qbok., en: Qbook.}
    -- registry/english-names.yml --
    - {id: qord, term: {nb: Qord, en: Qord}, english: Qword, reason: {nb: Qfordi., en: Qbecause.}, example: alfa}
    -- registry/roles.yml --
    - {id: qrolle, name: {nb: Qrolle, en: Qrole}, task: {nb: qoppgave, en: qtask}}
    -- registry/milestones.yml --
    - {id: en, year: 2011, name: {nb: Qen, en: Qone}, text: {nb: Qhendte., en: Qhappened.}}
    - {id: to, year: 2019, name: {nb: Qto, en: Qtwo}, text: {nb: Qhendte., en: Qhappened.}}
    -- registry/report-portals.yml --
    - {id: qportal, name: {nb: Qportal, en: Qportal}, url: "https://q.example/", note: {nb: Qmerknad., en: Qnote.}, source: {nb: qbok, en: qbook}}
    -- registry/reports/2024.yml --
    - {service: alfa, url: "https://q.example/a", approved: 2025-02-01, assessed_by: regions}
    - {service: delt, url: "https://q.example/d", supplement: {asked: 2025-05-01, due: 2025-09-01}}
    - {service: beta, url: "https://q.example/b", supplement: {asked: 2025-05-01, url: "https://q.example/t"}}
    - {service: gamma, supplement: {asked: 2025-05-01}}
    -- registry/reports/2026.yml --
    []
    -- registry/reference-groups.yml --
    - id: qgruppe
      services: [alfa, beta]
      mandate: "https://q.example/mandat"
      leader: {role: {nb: qsjef, en: qhead}, region: nord}
      members:
        - {role: {nb: qbruker, en: quser}, users: true}
        - {role: {nb: qannen, en: qother}, region: sor}
    -- registry/networks.yml --
    - id: qnett
      name: {nb: Qnett, en: Qnet}
      field: {nb: qfelt, en: qfield}
      url: "https://q.example/"
      article: qartikkel
      source: {nb: Qbok., en: Qbook.}
      members:
        - {service: alfa, kind: full, since: 2017-03-01}
        - {service: beta, kind: affiliated}
    -- registry/fields.yml --
    - {id: qfelt, name: {nb: Qfelt, en: Qfield}, services: [alfa, beta, gamma, delta, epsilon]}

    """

private let rowsOfEveryPage = """
    -- registry/services/rader.yml --
    - id: alfa
      category: behandling
      name: {nb: Qbehandling qfor qalfa, en: Qtreatment qof qalfa}
      regions: [nord]
      sites: [{trust: qforetak, hospital: Qhus, unit: Qavdeling, place: Qby, website: "https://q.example/alfa"}]
      icd10: {codes: [C50, C50.4, C51.1], note: Qbare qnoen., note_en: Qonly qsome.}
      procedures: [Q00]
      approved: 2011-07-07
      predecessors: [omega]
      networks: [Qnett, Qukjent]
      links: [{title: Qlenke, title_en: Qlink, url: "https://q.example/lenke"}]
    - {id: beta, category: behandling, name: {nb: Qbehandling qfor qbeta, en: Qtreatment qof qbeta}, regions: [nord], sites: [{trust: qforetak, hospital: Qhus, website: "https://q.example/beta"}], icd10: {codes: [C00-C75]}}
    - {id: gamma, category: behandling, name: {nb: Qbehandling qfor qgamma, en: Qtreatment qof qgamma}, regions: [sor], sites: [{trust: qstiftelse}], icd10: {codes: [C51]}, approved: 2012-01-01}
    - {id: delta, category: kompetanse, name: {nb: Qkompetanse qfor qdelta, en: Qadvice qon qdelta}, regions: [sor], sites: [{trust: qstiftelse}], function: opplaering, approved: 2015-01-01}
    - {id: epsilon, category: kompetanse, name: {nb: Qkompetanse qfor qepsilon, en: Qadvice qon qepsilon}, regions: [nord], sites: [{trust: qforetak}], function: opplaering, approved: 2022-01-01}
    - {id: zeta, category: kompetanse, name: {nb: Qkompetanse qfor qzeta, en: Qadvice qon qzeta}, regions: [nord], sites: [{trust: qforetak}], approved: 2022-01-01}
    - {id: eta, category: senter, name: {nb: Qsenter qeta, en: Qcentre qeta}, regions: [nord], sites: [{trust: qforetak}], source: "Qbok, q"}
    - {id: ender, category: behandling, name: {nb: Qbehandling qfor qslutt, en: Qtreatment qof qend}, regions: [nord], sites: [{trust: qforetak}], approved: 2012-01-01, discontinued: 2027-06-30}
    - {id: begynner, category: behandling, name: {nb: Qbehandling qfor qstart, en: Qtreatment qof qstart}, regions: [nord], sites: [{trust: qforetak}], approved: 2027-01-01}
    - id: delt
      category: flerregional
      name: {nb: Qdelt qfor qmange, en: Qshared qfor qmany}
      regions: [nord, sor]
      reporting_region: sor
      sites: [{trust: qforetak}, {trust: qstiftelse}]
      icd10: {codes: [C50.4]}
      approved: 2013-01-01
    - id: omega
      category: behandling
      name: {nb: Qbehandling qfor qomega, en: Qtreatment qof qomega}
      regions: [nord]
      reporting_region: nord
      sites: [{trust: qforetak, hospital: Qgammelt}]
      icd10: {codes: [C51.2]}
      outcome: {nb: Qutfall., en: Qoutcome.}
      successors: [alfa]
      history:
        - {date: 2011-01-01, kind: approved, decided_by: ministry, reference: Qbrev}
        - {date: 2012-01-01, kind: renamed, before: {name: {nb: Qbehandling qfor qfør, en: Qtreatment qof qbefore}}}
        - {date: 2013-01-01, kind: content-changed, before: {icd10: {codes: [C50]}}}
        - {date: 2014-01-01, kind: moved, note: {nb: Qnote., en: Qnote.}, before: {regions: [sor], sites: [{trust: qstiftelse}]}}
        - {date: 2015-01-01, kind: reporting-region-changed, before: {reporting_region: sor}}
        - {date: 2016-01-01, kind: term-extended, term_ends: 2019-01-01}
        - {date: 2017-01-01, kind: kind-changed, decided: 2016-12-01, decided_by: regions, before: {category: senter}}
        - {date: 2023-06-01, kind: discontinued, decided_by: directorate}
    - {id: ute, category: behandling, name: {nb: Qbehandling qfor qute, en: Qtreatment qof qout}, regions: [nord], sites: [{trust: qforetak}], history: [{date: 2011-01-01, kind: approved}, {date: 2019-01-01, kind: decentralised}]}
    - {id: inne, category: behandling, name: {nb: Qbehandling qfor qinne, en: Qtreatment qof qin}, regions: [nord], sites: [{trust: qforetak}], history: [{date: 2011-01-01, kind: approved}, {date: 2020-01-01, kind: integrated}]}

    """
