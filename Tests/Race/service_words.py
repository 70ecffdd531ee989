"""The words that Oversikt's templates add to a service, learnt from the pages that it built, so that they need not be kept here too:
each by a pattern of what stands around it, in Norwegian Bokmål and in Nynorsk."""
import re

WORDS = {
    "audience": r'<p class="audience"><span class="label">([^<]*)',
    "where": r'id="del_sted">([^<]*)',
    "website": r'<a class="external"[^>]*>(.*?) Oppdiktet sykehus',
    "other": r'<span class="visually-hidden"> \(([^)]*)\)</span></a></li>\n</ul>\n</section>',
    "referral": r'<section class="referral"[^>]*><h2[^>]*>[^<]*</h2>\n<p>([^<]*)',
    "criteria": r'<span class="button-text">([^<]*)',
    "about": r'id="del_om">([^<]*)',
    "codes": r'id="del_koder">([^<]*)',
    "codes_note": r'id="del_koder">[^<]*</h2>\n<p>([^<]*)',
    "code": r'id="del_koder">.*?<th scope="col">([^<]*)',
    "code_title": r'id="del_koder">.*?<th scope="col">.*?<th scope="col">([^<]*)',
    "decision": r'id="del_vedtak">([^<]*)',
    "status": r'<dl class="facts">\n<dt>([^<]*)',
    "current": r'<dl class="facts">\n<dt>[^<]*</dt><dd>([^<]*)',
    "english": r'<dt>([^<]*)</dt><dd lang="en">',
    "kind": r'<dt>([^<]*)</dt><dd><a href="/kategorier/',
    "region": r'<dt>([^<]*)</dt>\n<dd><a href="/regioner/',
    "reporting": r'<dt>([^<]*)</dt><dd><a href="/regioner/',
    "yearly": r'<dd><a href="/arsrapporter/[^"]*">([^<]*)',
    "approved": r'<dt>([^<]*)</dt><dd><time',
    "networks": r'<dt>([^<]*)</dt>\n<dd><a href="/referansenettverk/',
    "member": r'</a>: ([^<]*?) <time',
    "group": r'<section class="reference-group"><h2>([^<]*)',
    "group_caption": r'<section class="reference-group">.*?<caption>([^<]*)',
    "role": r'<section class="reference-group">.*?<th scope="col">([^<]*)',
    "from": r'<section class="reference-group">.*?<th scope="col">[^<]*</th><th scope="col">([^<]*)',
    "leader": r'<tr><th scope="row">[^\n]*? \(([^)]*)\)</th><td>',
    "users": r'<section class="reference-group">.*?<tbody>\n[^\n]*\n<tr><th[^\n]*</th><td>([^<]*)<',
    "mandate": r'/mandat/[^>]*>([^<]*)',
    "reports": r'id="del_rapporter">([^<]*)',
    "reports_caption": r'id="del_rapporter">.*?<caption>([^<]*)',
    "year": r'id="del_rapporter">.*?<th scope="col">([^<]*)',
    "report": r'id="del_rapporter">.*?<th scope="col">[^<]*</th><th scope="col">([^<]*)',
    "published": r'id="del_rapporter">.*?</th><td>([^<]*)<a',
    "report_of": r'id="del_rapporter">.*?<a class="external"[^>]*>(.*? )\d{4} ',
    "report_on": r'id="del_rapporter">.*?<a class="external"[^>]*>.*? \d{4} (.*? )',
    "reports_under": r'<p>([^<]*) <a href="/arsrapporter/',
    "life": r'id="del_liv">([^<]*)',
    "line_from": r'<figcaption>(.*?) \d',
    "line_open": r'<figcaption>.*? \d{4}(,[^<]*)',
    "decisions": r'id="del_liv">.*?<caption>([^<]*)',
    "valid": r'id="del_liv">.*?<th scope="col">([^<]*)',
    "a_decision": r'id="del_liv">.*?<th scope="col">[^<]*</th><th scope="col">([^<]*)',
    "was_approved": r'id="del_liv">.*?</time></th><td>([^<]*)',
    "related": r'id="del_beslektede">([^<]*)',
    "all_at": r'<p class="related-section"><a [^>]*>([^<]*) <span',
    "this": r'id="del_siden">([^<]*)',
    "this_note": r'id="del_siden">[^<]*</h2>\n(<p>.*?</p>)',
    "source": r'id="del_siden">.*?<dl class="facts">\n(<div>.*?</div>)',
    "field": r'<dt>([^<]*)</dt><dd><a href="/fagfelt/',
    "keywords": r'<dl class="facts">\n<div>[^\n]*\n<div>[^\n]*\n<div><dt>([^<]*)',
    "cite": r'<div><dt>([^<]*)</dt><dd>[^\n]*</div>\n</dl>\n</section>\n</article>',
    "publisher": r'<div><dt>[^<]*</dt><dd>((?:<span[^>]*>)?[^<.]*(?:</span>)?)\. [^\n]*</div>\n</dl>\n</section>\n</article>',
    "site": r'\. ((?:<span[^>]*>)?[^<.]*(?:</span>)?)\. \d+\. \w+ \d{4}\. https:[^<]*</dd></div>\n</dl>\n</section>\n</article>',
    "copy": r'data-copy="([^"]*)',
    "copied": r'data-copied="([^"]*)',
    "address": r'<p class="share"[^>]*><span class="label">([^<]*)',
    "as_of": r'\. (\d+\. \w+ \d{4})\. https:[^<]*</dd></div>\n</dl>\n</section>\n</article>',
}
# Those on lists.
LIST_WORDS = {
    "year": r'<span class="year">([^<]*) \d',
    "ended": r'<span class="ended">(.*?) \d',
    "advice": r'<h1>[A-Z]\d\d [^\n]*</h1>\n<p class="advice">([^\n]*)</p>',
    "website": r'<tr id="vedlegg-.*?<a class="external"[^>]*>([^<]*)',
    "appendix_place": r'<tr id="vedlegg-.*?\n<td data-label="([^"]*)"',
    "appendix_text": r'<tr id="vedlegg-.*?\n<td[^\n]*\n<td data-label="([^"]*)"',
    "appendix_codes": r'<tr id="vedlegg-.*?\n<td[^\n]*\n<td[^\n]*\n<td data-label="([^"]*)">[A-Z]\d',
    "appendix_ended": r'\n<td data-label="[^"]*">([^<]*?) \d[^<]*\.</td>\n',
    "appendix_to": r'\n<td data-label="[^"]*">\d[^<]* \d{4} ([^<\d]*) \d[^<]*</td>\n</tr>',
    "appendix_approved": r'<td data-label="([^"]*)">[^<]*</td>\n</tr>',
}
# Those of a service that is no more.
ENDED_WORDS = {
    "ended": r'<div class="notice"><p><strong>(.*?) \d',
    "where": r'id="del_sted">([^<]*)',
    "until": r'id="del_sted">[^<]*</h2>\n<p>([^<]*) <time',
    "line_to": r'<figcaption>.*? \d{4} (.*?) \d',
    "line_closed": r'<figcaption>.*? \d{4} .*? \d{4}(,[^<]*)',
    "last_day": r'<tr><th scope="row">([^<]+) <time',
    "closed": r'<tr><th scope="row">[^<]+ <time[^>]*>[^<]*</time></th><td>([^<]*)',
}


def learn(known, patterns, main):
    """Adds the words that are not known yet and stand in the main part of a page, as they stand there, markup and all."""
    for name in patterns.keys() - known.keys():
        if found := re.search(patterns[name], main, re.S):
            known[name] = found[1]
