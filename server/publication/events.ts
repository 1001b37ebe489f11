// What publication announces to those above it.

export interface PublicationNamed {
  organId: string;
  publicationId: string;
}

declare module '#kernel/events' {
  interface Events {
    'publication.submitted': PublicationNamed;
    'publication.returned': PublicationNamed;
    'publication.approved': PublicationNamed;
    'publication.published': PublicationNamed & { publicNumber: string; edition: number };
    'publication.withdrawn': PublicationNamed & { publicNumber: string };
    'publication.validityChanged': PublicationNamed & { publicNumber: string };
    'publication.linked': PublicationNamed & { publicNumber: string };
    /** Text and files are gone for good; whoever keeps copies of them deletes those too. */
    'publication.removed': PublicationNamed & { publicNumber: string };
    'publication.columnsChanged': { organId: string };
  }
}
