extension Rule {
    /// Every rule, in the order in which the table for editors shows them: the regulation's first.
    public static let all: [Rule] = [
        oneTrust, twoTrustsInTwoRegions, reportingRegion, regionsMatchSites, numberOfRegions,
        norwegianNamePrefix, nameOfAnotherCategory, englishNameFollowsGuide, englishNameCapitals, uniqueNames,
        notFilledIn, textLength, summaryLength, keywordRepeatsName, keywordsDistinct, headingLevelOne, headingLevelJump,
        longSentences,
        abbreviations,
        icd10Syntax, codesExist, subcategoriesListed, codesDistinct, addedCodeIsNew, layWordCodesExist,
        treatmentWithoutCodes,
        approvalDateMissing, approvalBeforeSystem, datesInOrder, dateInFuture,
        historyAgreesWithDates, historyInOrder, decidedByFitsDate, decisionSaysWhatChanged, outcomeNeedsEnd,
        termOver, termEndsSoon, termMatchesCategory,
        badAddress, httpsPreferred, websitesDistinct, sitesDistinct,
        rowWithoutText, textWithoutRow, duplicateID, addressTaken, deadLink, deadAnchor, linkToRenamed,
        linkTextMeaningful, linkTextsDistinct, pictureShownByWord,
        externalLinkGone, externalLinkMoved, externalLinkUnreachable, externalLinkUnchecked,
        reportYearInLife, assessorFitsYear,
        referenceGroupIsWhole, leaderFromAnotherRegion, referenceGroupNamesNobody,
        fullMemberIsApproved,
        noticeInOrder, onlyRegionalHidden, fieldOfEveryService,
        deadlineHasATime, deadlineInOrder, placeholderShowsSomething,
        discontinuedNotListed, relatedDiscontinued, relatedToItself, successorsEnd, successorNeedsEnd,
        waiverKnowsRule, waiverNamesMatter, waiverNeeded, waiverInForce,
    ]
}
