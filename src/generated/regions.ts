// Generated from rules/regions/ by src/generate/files.ts. Do not edit; run "npm run generate".
export const regions = {
  AU: {
    id: 'AU',
    parameters: {
      ageFloor: 18,
    },
    numbers: {
      emergencyNumber: '000',
      poisonsLine: '13 11 26',
    },
    digest: 'sha256:bd0594f2d7f143814c8b5196077ae4e3e208095ad7f159dcc85a43b8edd210aa',
  },
  CA: {
    id: 'CA',
    parameters: {
      ageFloor: 18,
    },
    numbers: {
      emergencyNumber: '911',
      poisonsLine: '1-844-764-7669',
    },
    digest: 'sha256:fb8f1c490d2c3731987b6e993061515a4059d072028cc5e4972cd2b9964a9b0f',
  },
  ES: {
    id: 'ES',
    parameters: {
      ageFloor: 18,
    },
    numbers: {
      emergencyNumber: '112',
      poisonsLine: '91 562 04 20',
    },
    digest: 'sha256:d690f3fb61b3a7df923131091f13c62a5bf47843f42d84581a724e248729338b',
  },
  EU: {
    id: 'EU',
    parameters: {
      ageFloor: 18,
    },
    numbers: {
      emergencyNumber: '112',
    },
    digest: 'sha256:e012042c7186fc9f3dedcfb6b5687d5e1a2b713d24e9ae97eb9fbc623db03470',
  },
  GB: {
    id: 'GB',
    parameters: {
      ageFloor: 18,
    },
    numbers: {
      emergencyNumber: '999',
      poisonsLine: '111',
    },
    digest: 'sha256:8d3bb56329e56d65a645d95f0e5e1ecdc44130b7df157eb751614fd2e746dfcd',
  },
  IN: {
    id: 'IN',
    parameters: {
      ageFloor: 18,
    },
    numbers: {
      emergencyNumber: '112',
    },
    digest: 'sha256:e258ef63208fc1467c1d96821b7aae8fe36bf06977bb625c09d132941bbfbb88',
  },
  NZ: {
    id: 'NZ',
    parameters: {
      ageFloor: 18,
    },
    numbers: {
      emergencyNumber: '111',
      poisonsLine: '0800 764 766',
    },
    digest: 'sha256:2d738d44ea046d93fc87218d46a1a1b1f0228da8368ce40c26e7ff7b95ec0298',
  },
  US: {
    id: 'US',
    parameters: {
      ageFloor: 18,
    },
    numbers: {
      emergencyNumber: '911',
      poisonsLine: '1-800-222-1222',
    },
    digest: 'sha256:7cd0ded47309b3d882bd8114e585861f6e724191ab0b0563b515811e781a3530',
  },
} as const
