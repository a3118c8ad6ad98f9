import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/** Holds each file named against FHIR R4. Ends with 1 when one of them has an error. UK Core is not looked up: it lies on the net. */
public final class Validate {
  public static void main(String[] files) throws Exception {
    FhirContext context = FhirContext.forR4();
    FhirInstanceValidator rules =
        new FhirInstanceValidator(
            new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context)));
    rules.setErrorForUnknownProfiles(false);
    rules.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    FhirValidator validator = context.newValidator().registerValidatorModule(rules);
    int errors = 0;
    for (String file : files) {
      for (SingleValidationMessage said : validator.validateWithResult(Files.readString(Path.of(file))).getMessages()) {
        if (said.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal()) {
          errors++;
          System.out.println(file + ": " + said.getLocationString() + ": " + said.getMessage());
        }
      }
    }
    System.out.println(files.length + " files, " + errors + " errors");
    System.exit(errors == 0 && files.length > 0 ? 0 : 1);
  }
}
