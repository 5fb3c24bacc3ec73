// Generated from rules/parameters.json by src/generate/files.ts. Do not edit; run "npm run generate".
/** What each parameter stands on. */
export const origins = {
  fewHoursUpper: {
    origin: 'encoder-choice',
    basis: ['S69'],
  },
  washDyeWindow: {
    origin: 'stated',
    basis: ['S39'],
  },
  heatExerciseWindow: {
    origin: 'inferred',
    basis: ['S39', 'S40', 'S41', 'S42'],
  },
  dyeBeforeWindow: {
    origin: 'not-stated',
    basis: ['S16'],
  },
  dyeLookback: {
    origin: 'inferred',
    basis: ['E04'],
  },
  localReactionWindow: {
    origin: 'encoder-choice',
    basis: ['R72'],
  },
  bruiseMaxHours: {
    origin: 'literature',
    basis: ['R53'],
  },
  bruiseMaxCm: {
    origin: 'encoder-choice',
    basis: ['S71'],
  },
  frontalOedemaMax: {
    origin: 'literature',
    basis: ['R07'],
  },
  feverC: {
    origin: 'literature',
    basis: ['R23'],
  },
  dyeDayBefore: {
    origin: 'encoder-choice',
    basis: ['S16'],
  },
  subfebrileC: {
    origin: 'encoder-choice',
    basis: ['E09'],
  },
  slightMax: {
    origin: 'encoder-choice',
    basis: ['S69'],
  },
  severeMin: {
    origin: 'encoder-choice',
    basis: ['E10'],
  },
  colourChangePainMin: {
    origin: 'encoder-choice',
    basis: ['E15'],
  },
  burningContact: {
    origin: 'encoder-choice',
    basis: ['E07'],
  },
  lumpFrom: {
    origin: 'literature',
    basis: ['E08'],
  },
  localInfectionWindow: {
    origin: 'literature',
    basis: ['E07'],
  },
  frontalOedemaMinOnset: {
    origin: 'encoder-choice',
    basis: ['E40'],
  },
  anaestheticToxicityMax: {
    origin: 'literature',
    basis: ['R32'],
  },
  faintOnsetMax: {
    origin: 'literature',
    basis: ['R31'],
  },
  faintRecoveryMax: {
    origin: 'encoder-choice',
    basis: ['E24'],
  },
  observationMin: {
    origin: 'literature',
    basis: ['R31'],
  },
  ageFloor: {
    origin: 'literature',
    basis: ['R40'],
  },
  infantRaiseBelow: {
    origin: 'encoder-choice',
    basis: ['E11'],
  },
  vulnerableAgeAbove: {
    origin: 'literature',
    basis: ['R73'],
  },
  postpartumVulnerable: {
    origin: 'literature',
    basis: ['R73'],
  },
  isotretinoinWait: {
    origin: 'literature',
    basis: ['R39'],
  },
  lidocaineMgPerKgPlain: {
    origin: 'literature',
    basis: ['R33', 'R78'],
  },
  lidocaineMgPerKgAdrenaline: {
    origin: 'literature',
    basis: ['R33', 'R78'],
  },
  lidocaineMgPlain: {
    origin: 'literature',
    basis: ['R78'],
  },
  lidocaineMgAdrenaline: {
    origin: 'literature',
    basis: ['R78'],
  },
  needleDepthMax: {
    origin: 'literature',
    basis: ['R48'],
  },
  dutasterideNoDonation: {
    origin: 'literature',
    basis: ['R34', 'R77'],
  },
  finasterideNoDonation: {
    origin: 'literature',
    basis: ['R77'],
  },
  emergencyCareFar: {
    origin: 'encoder-choice',
    basis: ['E01'],
  },
  waterGlassesMin: {
    origin: 'stated',
    basis: ['S45'],
  },
  pinpointBleedingWindow: {
    origin: 'encoder-choice',
    basis: ['R92'],
  },
  bleedingStopMax: {
    origin: 'literature',
    basis: ['R92', 'R95'],
  },
  scabWindow: {
    origin: 'literature',
    basis: ['R94'],
  },
  numbnessMax: {
    origin: 'literature',
    basis: ['R92', 'R93'],
  },
  numbnessOnsetMax: {
    origin: 'encoder-choice',
    basis: ['R92'],
  },
  dizzinessBriefMax: {
    origin: 'encoder-choice',
    basis: ['R31'],
  },
  moderateMin: {
    origin: 'encoder-choice',
    basis: ['E07'],
  },
  localSpreadFrom: {
    origin: 'inferred',
    basis: ['E07'],
  },
  lateSpotsOnset: {
    origin: 'inferred',
    basis: ['E48'],
  },
  needleTraceMax: {
    origin: 'encoder-choice',
    basis: ['S67', 'S68'],
  },
  postpartumShedding: {
    origin: 'literature',
    basis: ['R42'],
  },
  washDaysBefore: {
    origin: 'stated',
    basis: ['S15'],
  },
  injectionCountMin: {
    origin: 'stated',
    basis: ['S20'],
  },
  injectionCountMax: {
    origin: 'stated',
    basis: ['S20'],
  },
  sessionMinutesMin: {
    origin: 'stated',
    basis: ['S21'],
  },
  sessionMinutesMax: {
    origin: 'stated',
    basis: ['S21'],
  },
  sessionsPerWeekMin: {
    origin: 'stated',
    basis: ['S22'],
  },
  sessionsPerWeekMax: {
    origin: 'stated',
    basis: ['S22'],
  },
  drugSessionsPerWeekMax: {
    origin: 'literature',
    basis: ['E45'],
  },
  firstResultsFrom: {
    origin: 'stated',
    basis: ['S25'],
  },
  firstResultsTo: {
    origin: 'stated',
    basis: ['S25'],
  },
  completeCourse: {
    origin: 'stated',
    basis: ['S26'],
  },
  missedOnce: {
    origin: 'stated',
    basis: ['S29'],
  },
  missedRepeatedly: {
    origin: 'stated',
    basis: ['S29'],
  },
} as const
