// Tests of ServiceCatalogue.
