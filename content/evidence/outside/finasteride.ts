import type { OutsideTable } from '../outside.schema'

/** Finasteride, the 1 mg tablet: who it is for, what was counted against a dummy pill, and its warnings. */
export const finasterideFacts = {
  'e42-finasteride-men-only': {
    statement:
      'The US label of finasteride 1 mg is for male pattern hair loss, in men only. It says that an effect on a hairline ' +
      'that moves back at both temples has not been shown, and that women are not to use it',
    kind: 'regulator',
    strength: 'strong',
    confidence: 'high',
    by: 'A label of Propecia, from the US Food and Drug Administration’s open data',
    title: 'Propecia, indications and usage, api.fda.gov',
    url: 'https://api.fda.gov/drug/label.json?search=set_id%3A%226f904709-65aa-44ce-b144-b4c8a0416e36%22',
    year: 2026,
    read: '2026-11-26',
    readAs: 'page',
    studied: 'a rule of the US regulator: what the label says',
    limits: 'a label for the US; in other countries it may differ',
    changes: 'It decides who may take the tablet at all',
  },
  'e43-finasteride-pregnancy': {
    statement:
      'Women who are or may be pregnant must not take finasteride and should not handle broken tablets, because it can ' +
      'harm a boy before birth. For the same reason UK blood services take no blood for four weeks after a tablet',
    kind: 'regulator',
    strength: 'strong',
    confidence: 'high',
    by: 'A US label of finasteride 1 mg; the guidelines of the UK blood services',
    title: 'Anti-androgens, transfusionguidelines.org; Finasteride, highlights of prescribing information',
    url: 'https://transfusionguidelines.org/dsg/wb/guidelines/an027-anti-androgens',
    read: '2026-11-26',
    readAs: 'page',
    studied: 'a rule of regulators and of the UK blood services',
    limits: 'undated copies; it does not say how often a pregnancy was harmed',
    value: { low: 4, high: 4 },
    unit: 'weeks',
    changes: 'It concerns those he lives with too',
  },
  'e44-finasteride-time': {
    statement:
      'The US label says that finasteride takes three months or more of daily use before any benefit shows, and that ' +
      'stopping undoes its effect within 12 months',
    kind: 'regulator',
    strength: 'moderate',
    confidence: 'high',
    by: 'A US label of finasteride 1 mg, on a page that sums up labels',
    title: 'Finasteride, meddatatool.com',
    url: 'https://www.meddatatool.com/drugs/finasteride',
    read: '2026-11-26',
    readAs: 'copy',
    studied: 'a rule of the US regulator: what the label says; the trials behind it had 1,879 men',
    limits: 'a sum-up of the label; three months is the least, not the usual',
    value: { low: 3, high: 12 },
    unit: 'months',
    changes: 'It is a tablet for as long as the hair is to stay',
  },
  'e45-finasteride-five-years-counted': {
    statement:
      'After five years doctors who looked at photographs saw more hair in 134 of 279 men on finasteride and no further ' +
      'loss in 117. On a dummy pill 4 of 16 men had one or the other',
    kind: 'commercial',
    strength: 'weak',
    confidence: 'medium-high',
    by: 'The maker’s text for patients, copied on a doctor’s site',
    title: 'Propecia, chuckalfieri.com',
    url: 'https://chuckalfieri.com/?p=137',
    read: '2026-11-26',
    readAs: 'copy',
    studied: '279 men on finasteride and 16 on a dummy pill who were left after five years',
    limits: 'the maker’s trials; 16 men are few, and those who left on the way are not in it',
    value: { low: 5, high: 5 },
    unit: 'years',
    changes: 'It shows the men behind the well-known 90%',
  },
  'e46-finasteride-trials-reviewed': {
    statement:
      'A review of 12 trials in men found that finasteride raised the hair count by 9% of the starting count over a dummy ' +
      'pill within a year, and by 24% after two years or more. It rates that evidence as moderate',
    kind: 'review',
    strength: 'strong',
    confidence: 'high',
    by: 'Mella, Perret, Manzotti, Catalano and Guyatt',
    title:
      'Efficacy and safety of finasteride therapy for androgenetic alopecia, Archives of Dermatology, October 2010',
    url: 'https://paperexplained.cn/articles/paper/detail/11c6ae7dcfe75855477ac71361540bc418f65fe0',
    year: 2010,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '3,927 men in 12 trials against a dummy pill',
    limits: 'many trials were paid for by makers; part of the gap is hair that the dummy group lost',
    changes: 'The gap over a dummy pill grows with the years',
  },
  'e47-finasteride-ten-years': {
    statement:
      'Two studies followed men for ten years without a dummy pill. Of 118 men 6% told of side effects; some got better ' +
      'only after a year, and of those between 20 and 30, 42.8% did not improve. In Japan 99.1% of 532 men got no worse',
    kind: 'study',
    strength: 'weak',
    confidence: 'high',
    by: 'Rossi and others; Yanagisawa and others',
    title: 'Dermatologic Therapy 2011;24(4):455–461; Clinical Research and Trials 2019;5:1–5',
    url: 'https://pubmed.ncbi.nlm.nih.gov/21910805/',
    year: 2011,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '118 men in one study and 532 in Japan, on 1 mg for ten years',
    limits: 'no one to compare with, and only men who stayed with it; those it did not suit had left',
    value: { low: 10, high: 10 },
    unit: 'years',
    changes: 'Ten years were looked at, in those who kept taking it',
  },
  'e48-finasteride-sexual-counted': {
    statement:
      'Within a year 36 of 945 men on finasteride had a sexual side effect, and 20 of 934 on a dummy pill. 1.2% and 0.9% ' +
      'stopped for it. It passed in all who stopped, and in 58% of those who went on',
    kind: 'regulator',
    strength: 'moderate',
    confidence: 'high',
    by: 'The maker’s label, an older version copied on a forum',
    title: 'Adverse reactions of Propecia, copied on gourmetstylewellness.com',
    url: 'https://www.gourmetstylewellness.com/interact/threads/are-the-studies-for-real.35383/post-851416',
    read: '2026-11-26',
    readAs: 'copy',
    studied: '945 men on 1 mg and 934 on a dummy pill, for 12 months',
    limits:
      'the maker’s trials, counted where the doctor thought the pill the cause; later reports differ on what passed',
    changes: 'It gives the men behind the shares, and what became of them',
  },
  'e49-finasteride-erection-stays': {
    statement:
      'In the records of one US health system 103 of 4,284 young men on low-dose finasteride had new trouble with ' +
      'erections. In 34 of them it lasted for three months or more after they stopped',
    kind: 'study',
    strength: 'weak',
    confidence: 'high',
    by: 'Kiguradze and others, as reported by Renal and Urology News',
    title: 'Persistent erectile dysfunction in men exposed to 5alpha-reductase inhibitors, PeerJ 2017;5:e3020',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5346286',
    year: 2017,
    read: '2026-11-26',
    readAs: 'press',
    studied: '4,284 men of 16 to 42 who took 1.25 mg a day or less and had no trouble before',
    limits: 'no men without the pill beside them; it cannot prove the cause',
    changes: 'It is the one count that we found of trouble that stays',
  },
  'e50-finasteride-eu-review': {
    statement:
      'In 2025 the EU regulator confirmed suicidal thoughts as a side effect of finasteride tablets. It cannot say how ' +
      'often. It found that the benefits still outweigh the risks, and has a card put into the 1 mg pack',
    kind: 'regulator',
    strength: 'strong',
    confidence: 'high',
    by: 'European Medicines Agency, its committee on safety',
    title: 'Finasteride and dutasteride tablets: measures to minimise risk of suicidal thoughts, 5–8 May 2025',
    url: 'https://www.ema.europa.eu/en/news/meeting-highlights-pharmacovigilance-risk-assessment-committee-prac-5-8-may-2025',
    year: 2025,
    read: '2026-11-26',
    readAs: 'page',
    studied: 'a rule of the EU regulator, after a review of all data that it had',
    limits: 'how often it happens could not be worked out',
    changes: 'The gravest side effect is known, and its frequency is not',
  },
  'e51-finasteride-mood-reports': {
    statement:
      'By 2019 a world register held 356 reports of suicidal thoughts or acts and 2,926 of low mood or anxiety in people on ' +
      'finasteride. Among those under 45 with hair loss that was more than expected. It is a signal, not proof of a cause',
    kind: 'study',
    strength: 'moderate',
    confidence: 'high',
    by: 'Nguyen and others, with a comment of the NHS medicines service',
    title: 'Investigation of suicidality in patients treated with finasteride, JAMA Dermatology 2021;157(1):35–42',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7658800',
    year: 2021,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '3,282 reports in a register of the World Health Organization',
    limits: 'reports without a number of users; news about a harm brings more reports',
    changes: 'Reports are many enough to warn, and cannot tell how many',
  },
  'e52-finasteride-on-skin': {
    statement:
      'Finasteride is also sold mixed for the skin. The US regulator has approved no such product. From 2019 to 2024 it had ' +
      '32 reports of the same kinds of harm as with tablets, and most of those went on after stopping',
    kind: 'regulator',
    strength: 'weak',
    confidence: 'high',
    by: 'US Food and Drug Administration, as reported by Epocrates',
    title: 'FDA warns of risks with compounded topical finasteride, 22 April 2025',
    url: 'https://epocrates.com/online/article/fda-warns-of-risks-with-compounded-topical-finasteride',
    year: 2025,
    read: '2026-11-26',
    readAs: 'press',
    studied: '32 reports to the US regulator',
    limits: 'reports without a number of users; in some other countries a product for the skin is approved',
    changes: 'Skin is no sure way round the side effects',
  },
  'e53-finasteride-women-counted': {
    statement:
      'In a trial of one year finasteride 1 mg did no more than a dummy pill for women past the menopause with pattern ' +
      'hair loss. Both groups lost hair',
    kind: 'study',
    strength: 'moderate',
    confidence: 'high',
    by: 'Price and others',
    title:
      'Lack of efficacy of finasteride in postmenopausal women, Journal of the American Academy of Dermatology ' +
      '2000;43(5 Pt 1)',
    url: 'https://scholars.duke.edu/display/pub791415',
    year: 2000,
    read: '2026-11-26',
    readAs: 'abstract',
    studied: '137 women of 41 to 60, on 1 mg or a dummy pill, for a year',
    limits: 'one dose and one year; other doses were not tried in it',
    changes: 'For women past the menopause it did not help either',
  },
  'e54-finasteride-feelings': {
    statement:
      'In 27 men six months of finasteride made skin and hair weigh less on daily life. Their anxiety did not ' +
      'change, and how much hair they gained made no difference',
    kind: 'study',
    strength: 'weak',
    confidence: 'high',
    by: 'A study published by the Japanese Dermatological Association',
    title: 'Quality of life of men on oral finasteride, PubMed 21806672, 2010',
    url: 'https://pubmed.ncbi.nlm.nih.gov/21806672/',
    year: 2010,
    read: '2026-11-26',
    readAs: 'copy',
    studied: '27 men of 19 to 76, asked before and after six months',
    limits: 'few men, and no dummy pill beside them',
    value: { low: 27, high: 27 },
    unit: 'people',
    changes: 'Worry and hair are not the same thing',
  },
  'e55-finasteride-rare': {
    statement:
      'A review lists as rare sore testicles, tender or larger breasts and allergy, and as very rare breast cancer in men. ' +
      'Poorer semen has been reported, and so has its return after stopping. The tablet also lowers PSA, a blood value ' +
      'of the prostate',
    kind: 'review',
    strength: 'moderate',
    confidence: 'high',
    by: 'A review of finasteride; on PSA the US label',
    title:
      'Review of persistent effects of finasteride, table 1, International Journal of Trichology 2018;10(6):255–261',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6369643/table/T1',
    year: 2018,
    read: '2026-11-26',
    readAs: 'page',
    studied: 'a review of reports and trials of 1 mg; no people of its own',
    limits: 'most of it rests on reports, without a dummy pill beside it',
    changes: 'A doctor who tests the prostate has to know of the tablet',
  },
} as const satisfies OutsideTable
